import type { ArticleText } from "../../core/article";
import type { FromPage, PageState } from "../../messages/protocol";

type Choice = Parameters<FromPage["choose"]>[0];

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const isText = (value: unknown, longest: number): value is string =>
  typeof value === "string" && value.length > 0 && value.length <= longest;

const isTextOrNull = (value: unknown): boolean => value === null || (typeof value === "string" && value.length < 4000);

const roles = new Set<unknown>(["text", "headline", "caption", "link"]);

const isParagraph = (value: unknown): boolean =>
  isRecord(value) && typeof value.text === "string" && roles.has(value.role);

/** Whether a message really holds an article of a size that a page can have. */
export const isArticle = (value: unknown): value is ArticleText =>
  isRecord(value) &&
  typeof value.title === "string" &&
  [value.url, value.published, value.language].every(isTextOrNull) &&
  ["full", "stub", "live"].includes(String(value.completeness)) &&
  Array.isArray(value.paragraphs) &&
  value.paragraphs.length <= 2000 &&
  value.paragraphs.every(isParagraph);

const isCount = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < 10_000;

export const isPageState = (value: unknown): value is PageState =>
  isRecord(value) &&
  ["report", "off-story", "loading", "failed", "off"].includes(String(value.kind)) &&
  isCount(value.claims) &&
  isCount(value.conflicts) &&
  isTextOrNull(value.reason);

/** Names of elements that hold marks: few, for a page has few that hold text. */
export const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.length <= 100 && value.every((name) => isText(name, 100));

const isSite = (value: unknown): boolean =>
  isRecord(value) && isText(value.host, 253) && /^[a-z0-9.-]+$/.test(value.host) && isText(value.behaviour, 8);

/** Of `choose` alone the fields it knows; what they may hold is checked where settings are written. */
export const isChoice = (value: unknown): value is Choice =>
  isRecord(value) &&
  Object.keys(value).every((key) => ["side", "width", "order", "site"].includes(key)) &&
  (value.site === undefined || isSite(value.site));
