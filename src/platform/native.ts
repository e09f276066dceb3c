// What content scripts use of the polyfill, in a tenth of its size: the build puts this in its place for visit.js.
// Manifest V3 gives promises everywhere; all that differs is how a listener answers later.

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;
type NativeListener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean | undefined;

interface Native {
  runtime: {
    id?: string;
    getURL(path: string): string;
    getManifest(): unknown;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: { addListener(listener: NativeListener): void; removeListener(listener: NativeListener): void };
  };
  storage: unknown;
  tabs?: unknown;
}

const native = (): Native => (globalThis as unknown as { chrome: Native }).chrome;
const wrapped = new Map<Listener, NativeListener>();

const wrap =
  (listener: Listener): NativeListener =>
  (message, sender, respond) => {
    const answer = listener(message, sender);
    void answer?.then(respond, () => respond(undefined));
    return answer ? true : undefined;
  };

const onMessage = {
  addListener(listener: Listener): void {
    const answering = wrap(listener);
    wrapped.set(listener, answering);
    native().runtime.onMessage.addListener(answering);
  },
  removeListener(listener: Listener): void {
    const known = wrapped.get(listener);
    if (known) native().runtime?.onMessage?.removeListener(known);
    wrapped.delete(listener);
  },
};

/** Looked up at each use: the id goes when the extension does. */
export default {
  runtime: {
    get id() {
      return native().runtime?.id;
    },
    getURL: (path: string) => native().runtime.getURL(path),
    getManifest: () => native().runtime.getManifest(),
    sendMessage: (message: unknown) => native().runtime.sendMessage(message),
    onMessage,
  },
  get storage() {
    return native().storage;
  },
  get tabs() {
    return native().tabs;
  },
};
