/** Percent-encodes what a text directive reads as syntax: `encodeURIComponent` leaves the dash. */
const encodePart = (text: string): string => encodeURIComponent(text).replaceAll("-", "%2D");

/**
 * The address of an article with its passage as a text fragment; null where no address is known or it is not a web
 * address. A dead anchor only loses the scroll.
 */
export function passageLink(url: string | null, anchor: { start: string; end: string }): string | null {
  if (url === null || !/^https?:\/\//i.test(url)) return null;
  const { start, end } = anchor;
  if (start === "") return url;
  const passage = end === "" || end === start ? encodePart(start) : `${encodePart(start)},${encodePart(end)}`;
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${passage}`;
}
