import type { LoadedModel } from "./encode";
import { zero } from "./hidden";
import { kept } from "./network";

/** A share of the features is left out in each lesson; the same share of their sum is expected where none is. */
const scaleFor = (features: number): number => Math.sqrt(kept / Math.max(1, features));

/** The hidden units that a sentence switches on, and what each of them holds. */
export interface Units {
  on: number[];
  values: number[];
}

/** What the totals of so many feature rows make of the hidden units. */
export function unitsOf({ step }: LoadedModel, totals: Int32Array, features: number): Units {
  const scale = step * scaleFor(features);
  const units: Units = { on: [], values: [] };
  for (let unit = 0; unit < totals.length; unit++) {
    const total = totals[unit] as number;
    if (total <= 0) continue;
    units.on.push(unit);
    units.values.push(total * scale);
  }
  return units;
}

/** Log odds of the position at a place. */
export function oddsAt({ outer, width, bias }: LoadedModel, place: number, { on, values }: Units): number {
  const row = place * width;
  let odds = bias[place] as number;
  for (let i = 0; i < on.length; i++) odds += (outer[row + (on[i] as number)] as number) * (values[i] as number);
  return odds;
}

/** By hidden unit: what it says for the position at a place, where it is on. */
export function slopesOf({ outer, width }: LoadedModel, place: number, { on }: Units): Float64Array {
  const slopes = new Float64Array(width);
  for (const unit of on) slopes[unit] = outer[place * width + unit] as number;
  return slopes;
}

/** What a feature adds to a position's odds, but for a factor that is the same for all: exact, since units that are on add up. */
export function shareOf({ inner, width }: LoadedModel, feature: number, slopes: Float64Array): number {
  let share = 0;
  for (let unit = 0, at = (feature * width) >> 2; unit < width; at++)
    for (let word = inner[at] as number, end = unit + 4; unit < end; unit++, word >>>= 8)
      share += ((word & 255) - zero) * (slopes[unit] as number);
  return share;
}
