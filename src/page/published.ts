import type { Dom } from "./dom";
import { type Entry, isArticleEntry, textField } from "./json-ld";

/** Names that outlets give the date in their page's head, most reliable first. */
const metaNames = [
  "article:published_time",
  "og:article:published_time",
  "og:pubdate",
  "datePublished",
  "pubdate",
  "publish-date",
  "publication_date",
  "date",
  "dc.date",
  "dc.date.issued",
  "DC.date.issued",
  "parsely-pub-date",
  "sailthru.date",
  "cXenseParse:publishtime",
  "article.published",
  "originalpublicationdate",
];

const isRealDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && year <= 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/**
 * The day that a machine date names, as the outlet wrote it: `2022-07-12T23:30+0100` is 12 July, whatever day it
 * is elsewhere. Takes any time and zone behind the day, with or without colon and seconds. Null for anything else.
 */
export const dayOf = (value: string): string | null => {
  const parts = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s,.Z+])/.exec(value);
  if (!parts) return null;
  const [year, month, day] = parts.slice(1, 4) as [string, string, string];
  return isRealDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null;
};

const months = "january february march april may june july august september october november december".split(" ");

const monthOf = (name: string): number =>
  months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;

/** A day in words near the headline: `12 July 2022`, `July 12, 2022`, `12 Jul 2022`. */
export const dayInWords = (text: string): string | null => {
  const name = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
  const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${name},?\\s+(\\d{4})\\b`, "i").exec(text);
  const monthFirst = new RegExp(`\\b${name}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, "i").exec(text);
  const [day, month, year] = dayFirst
    ? [dayFirst[1], dayFirst[2], dayFirst[3]]
    : monthFirst
      ? [monthFirst[2], monthFirst[1], monthFirst[3]]
      : [];
  if (!day || !month || !year || !isRealDay(Number(year), monthOf(month), Number(day))) return null;
  return `${year}-${String(monthOf(month)).padStart(2, "0")}-${day.padStart(2, "0")}`;
};

const fromMeta = (dom: Dom, document: Document): string | null => {
  const all = dom.findAll(document, "meta[content]").slice(0, 400);
  for (const wanted of metaNames)
    for (const element of all) {
      const names = ["property", "name", "itemprop"].map((attribute) =>
        dom.attribute(element, attribute).toLowerCase(),
      );
      const day = names.includes(wanted.toLowerCase()) ? dayOf(dom.attribute(element, "content")) : null;
      if (day) return day;
    }
  return null;
};

const fromJsonLd = (entries: Entry[]): string | null => {
  for (const entry of entries.filter(isArticleEntry)) {
    const day =
      dayOf(textField(entry, "datePublished")) ??
      dayOf(textField(entry, "uploadDate")) ??
      dayOf(textField(entry, "coverageStartTime"));
    if (day) return day;
  }
  return null;
};

/** The first `time` from the headline on: earlier ones belong to clocks and teasers. */
const fromTimes = (dom: Dom, document: Document, headline: Element | null, region: Element | null): string | null => {
  const all = dom.findAll(document, "time[datetime]").slice(0, 60);
  const near = (outer: Node | null): string | null => {
    const inside = outer ? all.filter((element) => dom.contains(outer, element)) : [];
    return inside.map((element) => dayOf(dom.attribute(element, "datetime"))).find(Boolean) ?? null;
  };
  const around = headline ? dom.parent(headline) : null;
  return near(around) ?? near(region) ?? near(around ? dom.parent(around) : null);
};

/** Where the address itself names the day, as many outlets' do. */
const fromAddress = (url: string | null): string | null => {
  const parts = /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/.exec(url ?? "");
  if (!parts?.[1] || !parts[2] || !parts[3]) return null;
  return dayOf(`${parts[1]}-${parts[2].padStart(2, "0")}-${parts[3].padStart(2, "0")}`);
};

const daysBetween = (a: string, b: string): number => (Date.parse(b) - Date.parse(a)) / 86_400_000;

/** Beyond a correction or a later edit: two dates this many days apart are of two articles or of a template. */
const templateGap = 60;

/** Of two dates in the head the one that the visible date bears out, or the earlier: edits are later. */
const choose = (meta: string | null, data: string | null, shown: string | null): string | null => {
  if (!meta || !data || meta === data) return meta ?? data;
  if (shown === meta || shown === data) return shown;
  return meta < data ? meta : data;
};

/**
 * The day of publication, or null. The head of the page wins, except where what the reader sees (`time`, the
 * address) is later by months: templates are recycled with old heads, old articles get no new times.
 */
export const readPublished = (
  dom: Dom,
  document: Document,
  context: { entries: Entry[]; headline: Element | null; region: Element | null; url: string | null; preamble: string },
): string | null => {
  const meta = fromMeta(dom, document);
  const data = fromJsonLd(context.entries);
  const shown = fromTimes(dom, document, context.headline, context.region) ?? fromAddress(context.url);
  const said = choose(meta, data, shown);
  if (said && shown && daysBetween(said, shown) > templateGap) return shown;
  return said ?? shown ?? dayInWords(context.preamble);
};
