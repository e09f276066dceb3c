// Injected only where our own rules find no article: the general extractor, for the visit beside it.
import { readableBlocks } from "../page/readable";
import type { ReaderGlobal } from "./read-sliced";

(globalThis as ReaderGlobal).secondSourceReader = readableBlocks;
