import * as v from "valibot";

const limited = (most: number, least: number) => `expected a text of ${least} to ${most} characters`;

/** A text; `least` is 0 where it may be empty. */
export const text = (most: number, least = 1) =>
  v.pipe(
    v.string(limited(most, least)),
    v.minLength(least, limited(most, least)),
    v.maxLength(most, limited(most, least)),
  );

const idHint = "expected an id of lower-case letters, digits and hyphens, at most 80 characters";

export const id = v.pipe(v.string(idHint), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, idHint));

const positionHint = 'expected a position id such as "question/answer"';

export const positionId = v.pipe(
  v.string(positionHint),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}\/[a-z0-9][a-z0-9-]{0,79}$/, positionHint),
);

const dayHint = "expected a day such as 2022-07-12";

/** Whether a text is a day of the calendar; "2022-02-30" is none. */
function isDay(value: string): boolean {
  const time = Date.parse(`${value}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

export const day = v.pipe(v.string(dayHint), v.regex(/^\d{4}-\d{2}-\d{2}$/, dayHint), v.check(isDay, dayHint));

const urlHint = "expected an address that begins with http:// or https://, or null";

/** No `javascript:`, no user name that makes one host look like another, no space. */
export const webAddress = v.nullable(
  v.pipe(
    v.string(urlHint),
    v.maxLength(2_000, urlHint),
    v.regex(/^https?:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\]*)?$/i, urlHint),
  ),
);

const domainHint = "expected a domain in lower case such as example.com";

export const domain = v.pipe(
  v.string(domainHint),
  v.maxLength(253, domainHint),
  v.regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/, domainHint),
);

const countHint = "expected a whole number from 0 to 100000";

export const count = v.pipe(
  v.number(countHint),
  v.integer(countHint),
  v.minValue(0, countHint),
  v.maxValue(100_000, countHint),
);

const scoreHint = "expected a number from 0 to 1";

export const share = v.pipe(v.number(scoreHint), v.minValue(0, scoreHint), v.maxValue(1, scoreHint));

const languageHint = 'expected a language code such as "en"';

export const language = v.pipe(
  v.string(languageHint),
  v.maxLength(35, languageHint),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, languageHint),
);

export const oneOf = <const T extends readonly string[]>(...options: T) =>
  v.picklist(options, `expected one of ${options.join(", ")}`);

/** A list of at most `most` entries. */
export const list = <T extends v.GenericSchema>(of: T, most: number, least = 0) =>
  v.pipe(
    v.array(of, "expected a list"),
    v.minLength(least, `expected at least ${least} in the list`),
    v.maxLength(most, `expected at most ${most} in the list`),
  );
