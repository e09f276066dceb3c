// Beside the gate, and registered only while imported packs have stories: brings it the words of those.
import { bringWords } from "./imported-words";

void bringWords();
