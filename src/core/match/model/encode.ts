import { decodeWords, encodeWords } from "../../base64";
import type { SentenceModel } from "../../pack/types";

/** Weights are kept, and added up, in steps of this: whole numbers cost least. */
export const step = 0.05;

const most = 127;

/** A weight in steps of 0.05, as far as a byte reaches. */
const steps = (weight: number): number => Math.max(-most, Math.min(most, Math.round(weight / step)));

/** Packs weights by feature: hash, and for each position it speaks to, position and weight in one word. */
export function encodeModel(
  positions: string[],
  hashes: number[],
  fits: { weights: Float64Array; bias: number }[],
): SentenceModel {
  const kept: number[] = [];
  const starts: number[] = [];
  const entries: number[] = [];
  for (const [i, hash] of hashes.entries()) {
    const own = fits.flatMap(({ weights }, p) => {
      const value = steps(weights[i] ?? 0);
      return value === 0 ? [] : [(p << 8) | (value + 128)];
    });
    if (own.length === 0) continue;
    kept.push(hash);
    starts.push(entries.length);
    entries.push(...own);
  }
  starts.push(entries.length);
  return {
    positions,
    bias: fits.map(({ bias }) => Math.round(bias * 1000) / 1000),
    features: encodeWords(Uint32Array.from(kept)),
    starts: encodeWords(Uint32Array.from(starts)),
    weights: encodeWords(Uint32Array.from(entries)),
  };
}

/** A model ready for use: typed arrays that a structured clone copies as they are. */
export interface LoadedModel {
  positions: string[];
  /** Place of each position in `positions`. */
  places: Map<string, number>;
  bias: Float64Array;
  hashes: Uint32Array;
  /** Open addressing by feature hash: the place of a hash plus one, 0 where there is none. */
  slots: Uint32Array;
  starts: Uint32Array;
  entries: Uint32Array;
}

function slotsOf(hashes: Uint32Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
  for (let i = 0; i < hashes.length; i++) slots[slotOf(slots, hashes, hashes[i] as number)] = i + 1;
  return slots;
}

function slotOf(slots: Uint32Array, hashes: Uint32Array, hash: number): number {
  const mask = slots.length - 1;
  let at = hash & mask;
  for (let place = slots[at] as number; place !== 0; place = slots[at] as number) {
    if (hashes[place - 1] === hash) break;
    at = (at + 1) & mask;
  }
  return at;
}

/** Place of a feature's hash in the model, -1 where it has none. */
export const placeOfFeature = ({ slots, hashes }: LoadedModel, hash: number): number =>
  (slots[slotOf(slots, hashes, hash)] as number) - 1;

export function loadModel({ positions, bias, features, starts, weights: kept }: SentenceModel): LoadedModel {
  const hashes = decodeWords(features);
  const entries = decodeWords(kept);
  // A damaged model may point anywhere; past its end it says nothing.
  const inside = decodeWords(starts).map((start) => Math.min(start, entries.length));
  const places = new Map(positions.map((position, at) => [position, at]));
  return { positions, places, bias: Float64Array.from(bias), hashes, slots: slotsOf(hashes), starts: inside, entries };
}

/** The weight in an entry, in steps. */
const stepsIn = (entry: number): number => (entry & 255) - 128;

/** Adds up the weights of the feature at a place, in steps; -1 is no feature. `sums` is by position. */
export function addFeature({ starts, entries }: LoadedModel, place: number, sums: Int32Array): void {
  if (place < 0) return;
  const end = starts[place + 1] as number;
  for (let i = starts[place] as number; i < end; i++) {
    const entry = entries[i] as number;
    const position = entry >>> 8;
    sums[position] = (sums[position] as number) + stepsIn(entry);
  }
}

/** Weight, in steps, of the feature at a place for one position; 0 where it says nothing about it. */
export function weightOf({ starts, entries }: LoadedModel, place: number, position: number): number {
  const end = starts[place + 1] as number;
  for (let i = starts[place] as number; i < end; i++) {
    const entry = entries[i] as number;
    if (entry >>> 8 === position) return stepsIn(entry);
  }
  return 0;
}
