import type { LoadedModel } from "./encode";
import { valueAt } from "./hidden";
import { kept } from "./network";

/** A share of the features is left out in each lesson; the same share of their sum is expected where none is. */
const scaleFor = (features: number): number => Math.sqrt(kept / Math.max(1, features));

/** The hidden units that a sentence switches on, and what each of them holds: up to `count`. */
export interface Units {
  count: number;
  readonly on: Uint32Array;
  readonly values: Float64Array;
}

/** Room for what is worked out of one sentence: kept, for there are two lists of units and all odds in every sentence. */
export interface Room {
  /** By hidden unit. */
  readonly totals: Int32Array;
  readonly byWords: Units;
  readonly units: Units;
  /** By position. */
  readonly odds: Float64Array;
}

const noUnits = (width: number): Units => ({
  count: 0,
  on: new Uint32Array(width),
  values: new Float64Array(width),
});

/** Room for the sentences of one network. */
export const roomFor = ({ width, positions }: LoadedModel): Room => ({
  totals: new Int32Array(width),
  byWords: noUnits(width),
  units: noUnits(width),
  odds: new Float64Array(positions.length),
});

/** What the totals of so many feature rows make of the hidden units, put into `units`. */
export function unitsOf(
  { step, width }: LoadedModel,
  totals: Int32Array,
  features: number,
  units = noUnits(width),
): Units {
  const { on, values } = units;
  const scale = step * scaleFor(features);
  let count = 0;
  for (let unit = 0; unit < totals.length; unit++) {
    const total = totals[unit] as number;
    if (total <= 0) continue;
    on[count] = unit;
    values[count++] = total * scale;
  }
  units.count = count;
  return units;
}

/** Log odds of the position at a place. */
export function oddsAt({ outer, width, bias }: LoadedModel, place: number, { count, on, values }: Units): number {
  const row = place * width;
  let odds = bias[place] as number;
  for (let i = 0; i < count; i++) odds += (outer[row + (on[i] as number)] as number) * (values[i] as number);
  return odds;
}

/** Log odds of all positions, by place: the same as each by itself. */
export function allOdds(model: LoadedModel, units: Units, odds: Float64Array): void {
  let place = 0;
  for (; place + 4 <= odds.length; place += 4) fourOdds(model, place, units, odds);
  for (; place < odds.length; place++) odds[place] = oddsAt(model, place, units);
}

/** Four positions at a time, since each sum has to wait for itself. */
function fourOdds(
  { outer, width, bias }: LoadedModel,
  place: number,
  { count, on, values }: Units,
  odds: Float64Array,
) {
  let a = bias[place] as number;
  let b = bias[place + 1] as number;
  let c = bias[place + 2] as number;
  let d = bias[place + 3] as number;
  const row = place * width;
  for (let i = 0; i < count; i++) {
    const at = row + (on[i] as number);
    const value = values[i] as number;
    a += (outer[at] as number) * value;
    b += (outer[at + width] as number) * value;
    c += (outer[at + 2 * width] as number) * value;
    d += (outer[at + 3 * width] as number) * value;
  }
  odds[place] = a;
  odds[place + 1] = b;
  odds[place + 2] = c;
  odds[place + 3] = d;
}

/** Of the units that are on, in their order: what each says for the position at a place. */
export function slopesOf({ outer, width }: LoadedModel, place: number, { count, on }: Units): Float64Array {
  const slopes = new Float64Array(count);
  for (let i = 0; i < count; i++) slopes[i] = outer[place * width + (on[i] as number)] as number;
  return slopes;
}

/** What a feature adds to a position's odds, but for a factor that is the same for all: exact, since units that are on add up. */
export function shareOf({ inner, width }: LoadedModel, feature: number, { on }: Units, slopes: Float64Array): number {
  const row = (feature * width) >> 2;
  let share = 0;
  for (let i = 0; i < slopes.length; i++) {
    share += valueAt(inner, row, on[i] as number) * (slopes[i] as number);
  }
  return share;
}
