import { decodeWords, encodeWords } from "../../base64";
import type { SentenceModel } from "../../pack/types";

/** Weights are kept in steps of this. */
const step = 0.05;

/** Weaker weights change no verdict that is measured, and take most of the room. */
const weakest = 0.45;
const most = 127;

/** Packs weights by feature: hash, and for each position it speaks to, position and weight in one word. */
export function encodeModel(positions: string[], hashes: number[], weights: Float64Array[]): SentenceModel {
  const kept: number[] = [];
  const starts: number[] = [];
  const entries: number[] = [];
  for (const [i, hash] of hashes.entries()) {
    const own = weights.flatMap((w, p) => {
      const value = Math.max(-most, Math.min(most, Math.round((w[i] ?? 0) / step)));
      return Math.abs(w[i] ?? 0) < weakest ? [] : [(p << 8) | (value + 128)];
    });
    if (own.length === 0) continue;
    kept.push(hash);
    starts.push(entries.length);
    entries.push(...own);
  }
  starts.push(entries.length);
  return {
    positions,
    bias: weights.map((w) => Math.round((w[hashes.length] ?? 0) * 1000) / 1000),
    features: encodeWords(Uint32Array.from(kept)),
    starts: encodeWords(Uint32Array.from(starts)),
    weights: encodeWords(Uint32Array.from(entries)),
  };
}

/** A model ready for use. */
export interface LoadedModel {
  positions: string[];
  bias: number[];
  /** Feature hash to its place in `starts`. */
  index: Map<number, number>;
  starts: Uint32Array;
  entries: Uint32Array;
}

export function loadModel(model: SentenceModel): LoadedModel {
  const hashes = decodeWords(model.features);
  return {
    positions: model.positions,
    bias: model.bias,
    index: new Map([...hashes].map((hash, i) => [hash, i])),
    starts: decodeWords(model.starts),
    entries: decodeWords(model.weights),
  };
}

/** Adds up the weights of one feature; `sums` is by position. */
export function addFeature(model: LoadedModel, hash: number, sums: Float64Array): void {
  const at = model.index.get(hash);
  if (at === undefined) return;
  const end = model.starts[at + 1] ?? 0;
  for (let i = model.starts[at] ?? 0; i < end; i++) {
    const entry = model.entries[i] ?? 0;
    const position = entry >>> 8;
    sums[position] = (sums[position] ?? 0) + ((entry & 255) - 128) * step;
  }
}

/** Weight of a feature for one position; 0 where it says nothing about it. */
export function weightOf(model: LoadedModel, hash: number, position: number): number {
  const at = model.index.get(hash);
  if (at === undefined) return 0;
  for (let i = model.starts[at] ?? 0; i < (model.starts[at + 1] ?? 0); i++) {
    const entry = model.entries[i] ?? 0;
    if (entry >>> 8 === position) return ((entry & 255) - 128) * step;
  }
  return 0;
}
