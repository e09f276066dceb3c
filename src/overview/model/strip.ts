import type { TimelineDay } from "./timeline";

export interface StripPoint {
  article: string;
  outlet: string;
  day: string;
  reports: number;
  x: number;
  y: number;
  radius: number;
}

export interface StripArrow {
  from: StripPoint;
  to: StripPoint;
}

/** A picture of the timeline in px: a lane an outlet, days from left to right, a tick where a day has reports. */
export interface Strip {
  width: number;
  height: number;
  ticks: { day: string; x: number }[];
  lanes: { outlet: string; y: number }[];
  points: StripPoint[];
  arrows: StripArrow[];
}

const width = 880;
const laneHeight = 34;
const left = 120;
const right = 40;
const top = 14;
/** Neighbouring days keep room for their labels, however long the whole span is. */
const leastGap = 76;

/** Places days in proportion to the time between them, but never closer than their labels need. */
function dayPositions(days: string[]): Map<string, number> {
  const times = days.map((day) => Date.parse(day));
  const span = Math.max(1, (times.at(-1) ?? 0) - (times[0] ?? 0));
  const room = Math.max(0, width - left - right - leastGap * Math.max(0, days.length - 1));
  let x = left + (days.length === 1 ? room / 2 : 0);
  return new Map(
    days.map((day, index) => {
      if (index > 0) x += leastGap + (room * ((times[index] ?? 0) - (times[index - 1] ?? 0))) / span;
      return [day, x];
    }),
  );
}

/** Area, not radius, grows with the number of reports. */
const radiusOf = (reports: number): number => Math.min(15, 3 + 2.2 * Math.sqrt(reports));

export function timelineStrip(days: TimelineDay[], outlets: string[]): Strip {
  const used = outlets.filter((outlet) =>
    days.some(({ articles }) => articles.some((entry) => entry.outlet === outlet)),
  );
  const xOf = dayPositions(days.map(({ day }) => day));
  const lanes = used.map((outlet, index) => ({ outlet, y: top + laneHeight * (index + 0.5) }));
  const points = days.flatMap(({ day, articles }) =>
    articles.map(({ article, outlet, reports }) => ({
      article,
      outlet,
      day,
      reports,
      x: xOf.get(day) ?? 0,
      y: lanes.find((lane) => lane.outlet === outlet)?.y ?? 0,
      radius: radiusOf(reports),
    })),
  );
  const pointOf = new Map(points.map((point) => [point.article, point]));
  const arrows = new Map<string, StripArrow>();
  for (const { earlier, later } of days.flatMap(({ developments }) => developments)) {
    const from = pointOf.get(earlier.article);
    const to = pointOf.get(later.article);
    // Several developments between two articles are one arrow; the list below tells them apart.
    if (from && to) arrows.set(`${from.article} ${to.article}`, { from, to });
  }
  const ticks = [...xOf].map(([day, x]) => ({ day, x }));
  return {
    width: Math.max(width, (ticks.at(-1)?.x ?? 0) + right),
    height: top + laneHeight * lanes.length + 30,
    ticks,
    lanes,
    points,
    arrows: [...arrows.values()],
  };
}
