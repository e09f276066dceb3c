import { decodeWords, encodeWords } from "../../base64";
import type { SentenceModel } from "../../pack/types";

/** Weights are kept in steps of this. */
const step = 0.05;

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

/** A model ready for use. */
export interface LoadedModel {
  positions: string[];
  /** Place of each position in `positions`. */
  places: Map<string, number>;
  bias: number[];
  features: Features;
  starts: Uint32Array;
  entries: Uint32Array;
}

/** Feature hashes to their places, by open addressing: a tenth of a Map's time to make. */
export class Features {
  private readonly places: Uint32Array;
  private readonly mask: number;

  constructor(private readonly hashes: Uint32Array) {
    const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
    this.places = new Uint32Array(size);
    this.mask = size - 1;
    for (let i = 0; i < hashes.length; i++) this.places[this.slot(hashes[i] as number)] = i + 1;
  }

  /** Place of a hash in the model, -1 where it has none. */
  placeOf(hash: number): number {
    return (this.places[this.slot(hash)] as number) - 1;
  }

  private slot(hash: number): number {
    let at = hash & this.mask;
    for (let place = this.places[at]; place; place = this.places[at]) {
      if (this.hashes[place - 1] === hash) break;
      at = (at + 1) & this.mask;
    }
    return at;
  }
}

export const loadModel = (model: SentenceModel): LoadedModel => ({
  positions: model.positions,
  places: new Map(model.positions.map((position, at) => [position, at])),
  bias: model.bias,
  features: new Features(decodeWords(model.features)),
  starts: decodeWords(model.starts),
  entries: decodeWords(model.weights),
});

/** Adds up the weights of the feature at a place, -1 for none; `sums` is by position. */
export function addFeature(model: LoadedModel, place: number, sums: Float64Array): void {
  if (place < 0) return;
  const end = model.starts[place + 1] ?? 0;
  for (let i = model.starts[place] ?? 0; i < end; i++) {
    const entry = model.entries[i] ?? 0;
    const position = entry >>> 8;
    sums[position] = (sums[position] ?? 0) + ((entry & 255) - 128) * step;
  }
}

/** Weight of the feature at a place for one position; 0 where it says nothing about it. */
export function weightOf(model: LoadedModel, place: number, position: number): number {
  for (let i = model.starts[place] ?? 0; i < (model.starts[place + 1] ?? 0); i++) {
    const entry = model.entries[i] ?? 0;
    if (entry >>> 8 === position) return ((entry & 255) - 128) * step;
  }
  return 0;
}
