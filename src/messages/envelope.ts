/** What travels: plain JSON, marked as ours. A retry keeps its `id`, so that the work is done once. */
export interface Request {
  mark: "second-source";
  id: string;
  type: string;
  data: Record<string, unknown>;
}

/** Characters of text a message may hold: a page's article from a page, a whole pack from our own pages. */
export const sizeLimits = { page: 1_000_000, own: 40_000_000 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isRequest = (value: unknown): value is Request =>
  isRecord(value) &&
  value.mark === "second-source" &&
  typeof value.id === "string" &&
  value.id.length <= 64 &&
  typeof value.type === "string" &&
  isRecord(value.data);

/** An answer is a Result; anything else means that nobody of ours answered. */
export const isResult = (value: unknown): value is { ok: boolean } =>
  isRecord(value) && (value.ok === true ? "value" in value : value.ok === false && typeof value.code === "string");

/** Rough size in characters; stops counting at the limit, so that a hostile message costs no more than that. */
export const weigh = (value: unknown, limit: number): number => {
  const pending: unknown[] = [value];
  let weight = 0;
  while (pending.length > 0 && weight <= limit) {
    const next = pending.pop();
    weight += typeof next === "string" ? next.length : 1;
    if (typeof next !== "object" || next === null) continue;
    for (const [key, part] of Object.entries(next)) {
      weight += key.length;
      pending.push(part);
    }
  }
  return weight;
};

/** Unique among the messages under way; `crypto.randomUUID` is missing on plain http pages. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join("");
