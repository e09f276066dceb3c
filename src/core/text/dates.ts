import { type Day, dayOf, rangeOf, weekdayOf } from "./days";
import type { Token } from "./tokens";
import { isIn, wordClass } from "./word-classes";

/** A date expression: token range and the day or range it means. */
export interface DateMention {
  first: number;
  last: number;
  /** ISO day or `from/to`; null where it hangs on a publication date that is not known. */
  value: string | null;
}

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const shortWeekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const months = "january february march april may june july august september october november december".split(" ");
const shortMonths = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

const monthOf = (word: string): number => {
  const long = months.indexOf(word);
  if (long >= 0) return long;
  return word === "sept" ? 8 : shortMonths.indexOf(word);
};

const weekdayNamed = (token: Token): number => {
  const long = weekdays.indexOf(token.word);
  return long >= 0 ? long : token.capital ? shortWeekdays.indexOf(token.word) : -1;
};

const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** Day of the month at this token, 0 where there is none: "19", "19th" (two tokens), "fifth". */
function monthDay(token: Token | undefined): number {
  if (!token) return 0;
  if (token.kind === "number" && /^\d{1,2}$/.test(token.word)) {
    const day = Number(token.word);
    return day >= 1 && day <= 31 ? day : 0;
  }
  return ordinals.indexOf(token.word) + 1;
}

const skipOrdinal = (tokens: Token[], at: number): number =>
  /^(?:st|nd|rd|th)$/.test(tokens[at]?.word ?? "") ? at + 1 : at;

interface Reading {
  tokens: Token[];
  published: Day | null;
}

const yearNear = (reading: Reading, month: number): number => {
  const now = reading.published === null ? new Date(0) : new Date(reading.published * 86_400_000);
  const year = now.getUTCFullYear();
  const gap = month - now.getUTCMonth();
  return gap > 8 ? year - 1 : gap < -8 ? year + 1 : year;
};

function yearAt(reading: Reading, at: number): { year: number; next: number } | null {
  const after = reading.tokens[at]?.word === "," || reading.tokens[at]?.word === "of" ? at + 1 : at;
  const word = reading.tokens[after]?.word ?? "";
  return /^(?:19|20)\d\d$/.test(word) ? { year: Number(word), next: after + 1 } : null;
}

const utcDay = (year: number, month: number, day: number): Day => Date.UTC(year, month, day) / 86_400_000;

function inMonth(reading: Reading, first: number, next: number, month: number, day: number): DateMention {
  const stated = yearAt(reading, next);
  const last = (stated?.next ?? next) - 1;
  if (!stated && reading.published === null) return { first, last, value: null };
  const date = utcDay(stated?.year ?? yearNear(reading, month), month, day);
  return { first, last, value: rangeOf(date, date) };
}

/** "19 July", "19th of July", "July 19", "July 19th". */
function calendarDay(reading: Reading, at: number): DateMention | null {
  const { tokens } = reading;
  const token = tokens[at] as Token;
  const day = monthDay(token);
  if (day > 0) {
    let next = skipOrdinal(tokens, at + 1);
    if (tokens[next]?.word === "of") next++;
    const month = monthOf(tokens[next]?.word ?? "");
    return month >= 0 ? inMonth(reading, at, next + 1, month, day) : null;
  }
  const month = monthOf(token.word);
  if (month < 0 || (token.word === "may" && !token.capital)) return null;
  const after = tokens[at + 1]?.word === "." || tokens[at + 1]?.word === "the" ? at + 2 : at + 1;
  const numbered = monthDay(tokens[after]);
  return numbered > 0 ? inMonth(reading, at, skipOrdinal(tokens, after + 1), month, numbered) : null;
}

/** "the 19th": a day of the month by itself, the one nearest to the publication. */
function bareOrdinal(reading: Reading, at: number): DateMention | null {
  const { tokens, published } = reading;
  if (tokens[at - 1]?.word !== "the" || skipOrdinal(tokens, at + 1) === at + 1 || tokens[at]?.kind !== "number")
    return null;
  const day = monthDay(tokens[at]);
  if (day === 0 || published === null) return null;
  const now = new Date(published * 86_400_000);
  const date = utcDay(now.getUTCFullYear(), now.getUTCMonth(), day);
  return { first: at, last: at + 1, value: rangeOf(date, date) };
}

const thirds: Record<string, [number, number]> = {
  early: [1, 10],
  beginning: [1, 10],
  start: [1, 10],
  outset: [1, 10],
  mid: [11, 20],
  middle: [11, 20],
  late: [21, 31],
  end: [21, 31],
};

/** "July", "early July", "mid-July", "the beginning of July". */
function monthPart(reading: Reading, at: number): DateMention | null {
  const token = reading.tokens[at] as Token;
  const month = monthOf(token.word);
  if (month < 0 || (month === 4 && !token.capital) || reading.published === null) return null;
  const before = reading.tokens[at - 1]?.word;
  const step = before === "-" || before === "of" || before === "in" ? 2 : 1;
  const part = thirds[reading.tokens[at - step]?.word ?? ""];
  const stated = yearAt(reading, at + 1);
  const year = stated?.year ?? yearNear(reading, month);
  const [from, to] = part ?? [1, 31];
  const lastDay = utcDay(year, month + 1, 0);
  return {
    first: part ? at - step : at,
    last: (stated?.next ?? at + 1) - 1,
    value: rangeOf(utcDay(year, month, from), Math.min(utcDay(year, month, to), lastDay)),
  };
}

const past = new Set(
  "said told announced accused warned claimed added reported disclosed revealed confirmed alleged stated noted declared insisted denied rejected dismissed held spoke called met visited was were had did made gave saw came published released asked replied says tells announces warns accuses".split(
    " ",
  ),
);
const future = new Set(
  "will would shall to may could might should due set scheduled expected plans planning going heads travels visits flies is 'll".split(
    " ",
  ),
);

/** Present forms that tell of a day to come, or of today: "arrives on Tuesday". */
const present = new Set(
  "arrives lands leaves departs meets meet hosts jets comes gather gathers begins starts touches receives welcomes joins sits".split(
    " ",
  ),
);

const looksBack = (word: string): boolean => past.has(word) || (word.length > 4 && word.endsWith("ed"));

type Outlook = "ahead" | "present" | "back";

/** "to" before a verb looks ahead, and so does "trip to Tehran"; "flew to Tehran" and "told to reporters" do not. */
const isPreposition = (tokens: Token[], at: number): boolean => {
  const before = tokens[at - 1]?.word ?? "";
  const next = tokens[at + 1]?.word ?? "";
  const plural = /[^suc]s$/.test(next) && next.length > 4;
  return plural || looksBack(before) || /^(?:flew|went|came|got|sent|gave|according)$/.test(before);
};

/** "set to", "set for" look ahead; "set out", "set foot" do not. */
const isOtherSet = (tokens: Token[], at: number): boolean => !/^(?:to|for)$/.test(tokens[at + 1]?.word ?? "");

const outlookOf = (tokens: Token[], at: number): Outlook | null => {
  const word = tokens[at]?.word ?? "";
  if (word === "to" && isPreposition(tokens, at)) return null;
  if (word === "set" && isOtherSet(tokens, at)) return null;
  if (future.has(word)) return "ahead";
  if (present.has(word)) return "present";
  return looksBack(word) ? "back" : null;
};

/** Whether the verb nearest before (else after) a weekday looks ahead. */
function outlookAt(tokens: Token[], at: number): Outlook {
  for (let i = at - 1; i >= Math.max(0, at - 12); i--) {
    const outlook = outlookOf(tokens, i);
    if (outlook) return outlook;
  }
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const outlook = outlookOf(tokens, i);
    if (outlook) return outlook;
  }
  return "back";
}

const mondayOf = (day: Day): Day => day - weekdayOf(day);

/** "Tuesday" alone: the last one, or the one to come, which today is only in the present tense. */
function bareWeekday(outlook: Outlook, published: Day, weekday: number): Day {
  if (outlook === "back") return published - gapBack(published, weekday);
  return published + (gapTo(published, weekday) || (outlook === "ahead" ? 7 : 0));
}

function weekdayValue(reading: Reading, at: number, weekday: number): { day: Day; last: number; first: number } | null {
  const { tokens, published } = reading;
  if (published === null) return null;
  const before = tokens[at - 1]?.word;
  const week = tokens.slice(at + 1, at + 4).map((t) => t.word);
  const nextWeek = week[0] === "next" && week[1] === "week";
  const ofNextWeek = week[0] === "of" && week[1] === "next" && week[2] === "week";
  const monday = mondayOf(published);
  if (nextWeek || ofNextWeek) return { day: monday + 7 + weekday, first: at, last: at + (nextWeek ? 2 : 3) };
  if (before === "next") return { day: nextAfter(published, weekday), first: at - 1, last: at };
  if (before === "last" || before === "past") return { day: lastBefore(published, weekday), first: at - 1, last: at };
  if (before === "this")
    return {
      day: outlookAt(tokens, at) === "back" ? monday + weekday : published + gapTo(published, weekday),
      first: at - 1,
      last: at,
    };
  return { day: bareWeekday(outlookAt(tokens, at), published, weekday), first: at, last: at };
}

const gapTo = (day: Day, weekday: number): number => (weekday - weekdayOf(day) + 7) % 7;
const gapBack = (day: Day, weekday: number): number => (weekdayOf(day) - weekday + 7) % 7;
const nextAfter = (day: Day, weekday: number): Day => day + (gapTo(day, weekday) || 7);
const lastBefore = (day: Day, weekday: number): Day => day - (gapBack(day, weekday) || 7);

function weekdayMention(reading: Reading, at: number): DateMention | null {
  const weekday = weekdayNamed(reading.tokens[at] as Token);
  if (weekday < 0) return null;
  const calendar = reading.tokens[at + 1]?.word === "," ? at + 2 : at + 1;
  if (reading.tokens[calendar] && calendarDay(reading, calendar)) return null;
  const value = weekdayValue(reading, at, weekday);
  return value
    ? { first: value.first, last: value.last, value: rangeOf(value.day, value.day) }
    : { first: at, last: at, value: null };
}

/** "today", "yesterday", "tomorrow", "next week", "this week", "last week", "this month", "next month". */
function relative(reading: Reading, at: number): DateMention | null {
  const { tokens, published } = reading;
  const word = tokens[at]?.word ?? "";
  const shift = { today: 0, yesterday: -1, tomorrow: 1 }[word];
  if (shift !== undefined)
    return { first: at, last: at, value: published === null ? null : rangeOf(published + shift, published + shift) };
  const which = { this: 0, current: 0, next: 1, coming: 1, following: 1, last: -1, past: -1 }[word];
  const unit = tokens[tokens[at + 1]?.word === "very" ? at + 2 : at + 1]?.word;
  if (which === undefined || (unit !== "week" && unit !== "month")) return null;
  const last = tokens[at + 1]?.word === "very" ? at + 2 : at + 1;
  if (published === null) return { first: at, last, value: null };
  if (unit === "week") {
    const monday = mondayOf(published) + 7 * which;
    return { first: at, last, value: rangeOf(monday, monday + 6) };
  }
  const now = new Date(published * 86_400_000);
  const from = utcDay(now.getUTCFullYear(), now.getUTCMonth() + which, 1);
  return { first: at, last, value: rangeOf(from, utcDay(now.getUTCFullYear(), now.getUTCMonth() + which + 1, 0)) };
}

const beginners = wordClass([
  ...weekdays,
  ...shortWeekdays,
  ...months,
  ...shortMonths,
  ...ordinals,
  ..."sept today yesterday tomorrow this current next coming following last past".split(" "),
]);

/** Most tokens can't be the first of any date expression, and are passed over at once. */
const mayBegin = (token: Token): boolean => token.kind === "number" || isIn(beginners, token);

/**
 * Date expressions in a sentence, left to right, as days or ranges. Relative ones are read from `published`
 * (ISO day); where that is null they stay unresolved (`value: null`).
 */
export function findDates(tokens: Token[], published: string | null): DateMention[] {
  let reading: Reading | null = null;
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!mayBegin(tokens[at] as Token)) continue;
    // Most sentences have no date, and need not know the day.
    reading ??= { tokens, published: published === null ? null : dayOf(published) };
    const mention =
      calendarDay(reading, at) ??
      bareOrdinal(reading, at) ??
      weekdayMention(reading, at) ??
      relative(reading, at) ??
      monthPart(reading, at);
    if (!mention) continue;
    found.push(mention);
    at = Math.max(at, mention.last);
  }
  return found;
}
