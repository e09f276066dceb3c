type Listener<Args extends unknown[]> = (...args: Args) => unknown;

/** A browser event: listeners, and `fire` for the test. */
export class FakeEvent<Args extends unknown[] = unknown[]> {
  private listeners: Listener<Args>[] = [];

  readonly addListener = (listener: Listener<Args>): void => {
    if (!this.listeners.includes(listener)) this.listeners.push(listener);
  };

  readonly removeListener = (listener: Listener<Args>): void => {
    this.listeners = this.listeners.filter((each) => each !== listener);
  };

  readonly hasListener = (listener: Listener<Args>): boolean => this.listeners.includes(listener);

  get size(): number {
    return this.listeners.length;
  }

  /** What each listener returned. */
  fire(...args: Args): unknown[] {
    return this.listeners.map((listener) => listener(...args));
  }

  clear(): void {
    this.listeners = [];
  }
}
