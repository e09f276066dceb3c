import { decodeWords, encodeWords } from "../../base64";
import type { SentenceModel } from "../../pack/types";
import { type Column, narrowed } from "../../tables/column";
import { toLanes, zero } from "./hidden";

/** A trained network; rows are by feature and by position, each as wide as the hidden layer. */
export interface Network {
  hashes: number[];
  width: number;
  inner: Float32Array;
  outer: Float32Array;
  bias: Float32Array;
}

const most = 127;

/** Values in steps, as far as a byte reaches, four to a word. */
function toBytes(values: Float32Array, step: number): Uint32Array {
  const words = new Uint32Array(values.length / 4);
  for (let i = 0; i < values.length; i++) {
    const steps = Math.max(-most, Math.min(most, Math.round((values[i] as number) / step)));
    words[i >> 2] = (words[i >> 2] as number) | ((steps + zero) << ((i & 3) * 8));
  }
  return words;
}

/** The few values beyond are cut: finer steps for all others are worth more. */
const innerStep = 0.02;

/** A trained network as it is kept in a pack: values in steps that fit a byte, as base64. */
export function encodeModel(positions: string[], { hashes, width, inner, outer, bias }: Network): SentenceModel {
  const outerStep = outer.reduce((top, value) => Math.max(top, Math.abs(value)), most / 1e6) / most;
  return {
    positions,
    bias: Array.from(bias, (value) => Math.round(value * 1000) / 1000),
    width,
    steps: [innerStep, Number(outerStep.toPrecision(6))],
    features: encodeWords(Uint32Array.from(hashes)),
    inner: encodeWords(toBytes(inner, innerStep)),
    outer: encodeWords(toBytes(outer, outerStep)),
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
  slots: Column;
  /** Hidden units; a multiple of 16. */
  width: number;
  /** What a step in `inner` is worth. */
  step: number;
  /** By feature and hidden unit, as `addRows` reads them. */
  inner: Float64Array;
  /** By position and hidden unit. */
  outer: Float32Array;
}

function slotsOf(hashes: Uint32Array): Column {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(hashes.length * 2 + 2)));
  for (let i = 0; i < hashes.length; i++) slots[slotOf(slots, hashes, hashes[i] as number)] = i + 1;
  return narrowed(slots);
}

function slotOf(slots: Column, hashes: Uint32Array, hash: number): number {
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

/** The words of a text, exactly so many: a damaged model says nothing where it ends too soon. */
function wordsIn(text: string, count: number): Uint32Array {
  const words = new Uint32Array(count).fill(zero * 0x01010101);
  words.set(decodeWords(text).subarray(0, count));
  return words;
}

const byteAt = (words: Uint32Array, at: number): number => ((words[at >> 2] as number) >>> ((at & 3) * 8)) & 255;

/** A network of a pack made ready for use; what its texts lack counts as 0. */
export function loadModel({ positions, bias, width, steps, features, inner, outer }: SentenceModel): LoadedModel {
  const [step = 0, outerStep = 0] = steps;
  const hashes = decodeWords(features);
  const rows = wordsIn(outer, (positions.length * width) / 4);
  return {
    positions,
    places: new Map(positions.map((position, at) => [position, at])),
    bias: Float64Array.from(positions, (_, at) => bias[at] ?? 0),
    hashes,
    slots: slotsOf(hashes),
    width,
    step,
    inner: toLanes(wordsIn(inner, (hashes.length * width) / 4)),
    outer: Float32Array.from({ length: positions.length * width }, (_, at) => (byteAt(rows, at) - zero) * outerStep),
  };
}
