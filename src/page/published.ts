import type { Dom } from "./dom";
import { type Entry, isArticleEntry, textField } from "./json-ld";

/** Names that outlets give the date in their page's head, most reliable first. */
const metaNames =
  `article:published_time og:article:published_time og:pubdate datepublished pubdate publish-date publication_date date
  dc.date dc.date.issued parsely-pub-date sailthru.date cxenseparse:publishtime article.published
  originalpublicationdate`.split(/\s+/);

/**
 * The day that a machine date names, as the outlet wrote it: `2022-07-12T23:30+0100` is 12 July, whatever day it
 * is elsewhere. Takes any time and zone behind the day, with or without colon and seconds. Null for anything else.
 */
export const dayOf = (value: string): string | null => {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?=$|[T\s,.Z+])/.exec(value)?.slice(1).join("-") ?? "";
  // 30 February is read as a day of March, or as none.
  return day > "1990" && day < "2101" && new Date(day).toJSON()?.startsWith(day) ? day : null;
};

const dayFrom = (year: string, month: string | number, day: string): string | null =>
  dayOf([year, month, day].map((part) => `${part}`.padStart(2, "0")).join("-"));

/** `2022-07-12`, `12.07.2022`, `12 July 2022`, `July 12, 2022`, in whatever alphabet. */
const dates =
  /\b(\d{4})-(\d\d)-(\d\d)|\b(\d\d?)[a-z]{0,2}[.\s]\s*(\p{L}+|\d\d?(?=\.))[.,]*\s*(\d{4})\b|(\p{L}+)\.?\s+(\d\d?)[a-z]{0,2},?\s+(\d{4})\b/gu;

/** The names of each month, as a browser writes them in a date: `July 12, 2022 12 июля 2022 г. 12 липня 2022 р.`. */
const monthNames = (): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    ["en", "ru", "uk"]
      .map((language) => new Date(2022, month, 12).toLocaleDateString(language, { dateStyle: "long" }))
      .join(" ")
      .toLowerCase(),
  );

/** What a page says of an edit comes last, and what it says of the publication first. */
const rank = (text: string): number => Number(/^(updat|modif)/i.test(text)) - Number(/^publish/i.test(text));

/** A day as it is printed near the headline. */
export const dayInWords = (text: string): string | null => {
  const months = monthNames();
  const monthOf = (name: string): number =>
    Number(name) || months.findIndex((names) => ` ${names}`.includes(` ${name.slice(0, 3).toLowerCase()}`)) + 1;
  for (const part of text.split(/(?=\b(?:publish|updat|modif))/i).sort((a, b) => rank(a) - rank(b)))
    for (const match of part.matchAll(dates)) {
      const [a = "", b = "", c = ""] = match.slice(1).filter(Boolean);
      const [year, month, day] = c.length < 4 ? [a, b, c] : /\d/.test(a) ? [c, b, a] : [c, a, b];
      const found = dayFrom(year, monthOf(month), day);
      if (found) return found;
    }
  return null;
};

const fromMeta = (dom: Dom, document: Document): string | null => {
  const found = new Map<string, string>();
  for (const element of dom.findAll(document, "meta[content]").slice(0, 400).reverse()) {
    const day = dayOf(dom.attribute(element, "content"));
    for (const name of ["property", "name", "itemprop"])
      if (day) found.set(dom.attribute(element, name).toLowerCase(), day);
  }
  return found.get(metaNames.find((name) => found.has(name)) ?? "-") ?? null;
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
  const [, year = "", month = "", day = ""] = parts ?? [];
  return dayFrom(year, month, day);
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
