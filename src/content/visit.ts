// Injected once the gate says yes, or on the reader's click: reads, asks, draws.
import { isReadable, whenOpened } from "./documents";
import { Visit } from "./visit-life";

if (isReadable(document, window)) whenOpened(document, () => void new Visit(document, window).start());
