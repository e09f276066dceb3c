import { chanceOf } from "./odds";
import { chanceFor, mixed, seeded } from "./random";

/** Hidden units; a multiple of 16. */
export const width = 64;
/** Share of a lesson's features that is shown: none must be leant on, for the next text may lack it. */
export const kept = 0.4;

const rounds = 40;
/** After these only the features that tell most stay. */
const roundsBeforeChoice = 10;
const mostFeatures = 12_000;
const rate = 0.15;
/** The last round's steps are this share of the first one's. */
const lastRate = 0.1;
const decay = 0.0003;
/** Share of the hidden units that is switched off in a lesson. */
const off = 0.1;
/** Most sentences take no given position; the few that do count for more. */
const weightOfTaken = 1.5;
/** What is nearly right teaches nothing, and would cost most of the time. */
const leastError = 1e-4;
const startOfSlopes = 0.01;

/** By lesson: its features, and the positions it takes, by number. */
export interface Material {
  features: Uint32Array[];
  taken: number[][];
  /** By feature and by position: a number that is its own whatever else is learnt. */
  featureIds: Uint32Array;
  positionIds: Uint32Array;
}

/** What tells lessons apart: their features, and of two with the same ones which comes first. */
function idsOf({ features, featureIds }: Material): Uint32Array {
  const met = new Map<number, number>();
  return Uint32Array.from(features, (own) => {
    const id = own.reduce((sum, feature) => (sum + mixed(featureIds[feature] as number, 1)) >>> 0, 0);
    const before = met.get(id) ?? 0;
    met.set(id, before + 1);
    return mixed(id, before);
  });
}

/** Weights to begin with, up to `most` either way: a row for each id. */
function startOf(ids: Uint32Array, most: number): Float32Array {
  const rows = new Float32Array(ids.length * width);
  for (const [place, id] of ids.entries()) {
    const random = seeded(mixed(id, 7919));
    for (let at = place * width; at < (place + 1) * width; at++) rows[at] = (random() - 0.5) * 2 * most;
  }
  return rows;
}

/**
 * A network with one hidden layer of rectified units that all positions share: a sentence's feature rows are added up,
 * scaled by the root of their number. Trained by stochastic gradient descent with steps by past slopes (Duchi, Hazan,
 * Singer 2011, "AdaGrad") and dropout of features and units (Srivastava et al. 2014). Deterministic, and what chance
 * decides hangs on the feature, the lesson and the round alone: a lesson more draws no other lots for the rest.
 */
export class Training {
  readonly inner: Float32Array;
  readonly outer: Float32Array;
  readonly bias: Float32Array;
  /** By feature: 1 where it was left out for telling too little. */
  readonly dropped: Uint8Array;
  private readonly innerSlopes: Float32Array;
  private readonly outerSlopes: Float32Array;
  private readonly biasSlopes: Float32Array;
  private readonly lessonIds: Uint32Array;
  private readonly sums = new Float32Array(width);
  private readonly hidden = new Float32Array(width);
  private readonly back = new Float32Array(width);
  private shown: Uint32Array = new Uint32Array(0);
  private shownCount = 0;
  private readonly targets: Uint8Array;

  constructor(private readonly material: Material) {
    const { featureIds, positionIds } = material;
    const featureCount = featureIds.length;
    const positionCount = positionIds.length;
    this.inner = startOf(featureIds, 0.1);
    this.outer = startOf(positionIds, 1 / Math.sqrt(width));
    this.lessonIds = idsOf(material);
    this.bias = new Float32Array(positionCount).fill(-3);
    this.dropped = new Uint8Array(featureCount);
    this.innerSlopes = new Float32Array(featureCount).fill(startOfSlopes);
    this.outerSlopes = new Float32Array(positionCount * width).fill(startOfSlopes);
    this.biasSlopes = new Float32Array(positionCount).fill(startOfSlopes);
    this.targets = new Uint8Array(positionCount);
  }

  run(): this {
    const order = Uint32Array.from(this.material.features, (_, lesson) => lesson);
    for (let round = 0; round < rounds; round++) {
      if (round === roundsBeforeChoice) this.choose();
      this.arrange(order, round);
      const step = rate * (1 - (round / rounds) * (1 - lastRate));
      for (const lesson of order) this.learn(lesson, round, step);
    }
    return this;
  }

  /** Every round has an order of its own. */
  private arrange(order: Uint32Array, round: number): void {
    const keys = this.lessonIds.map((id) => mixed(id, round + 1));
    order.sort((a, b) => (keys[a] as number) - (keys[b] as number) || a - b);
  }

  private learn(lesson: number, round: number, step: number): void {
    const turn = mixed(this.lessonIds[lesson] as number, -1 - round);
    this.show(this.material.features[lesson] as Uint32Array, turn);
    if (this.shownCount === 0) return;
    const scale = 1 / Math.sqrt(this.shownCount);
    this.forward(scale, turn);
    const taken = this.material.taken[lesson] as number[];
    for (const position of taken) this.targets[position] = 1;
    for (let position = 0; position < this.bias.length; position++) this.correct(position, step);
    for (const position of taken) this.targets[position] = 0;
    this.backward(scale, step);
  }

  private show(features: Uint32Array, turn: number): void {
    const { featureIds } = this.material;
    if (this.shown.length < features.length) this.shown = new Uint32Array(features.length);
    this.shownCount = 0;
    for (let i = 0; i < features.length; i++) {
      const feature = features[i] as number;
      if (this.dropped[feature] === 0 && chanceFor(featureIds[feature] as number, turn) < kept)
        this.shown[this.shownCount++] = feature;
    }
  }

  private forward(scale: number, turn: number): void {
    const { sums, hidden, inner } = this;
    sums.fill(0);
    for (let i = 0; i < this.shownCount; i++) {
      const start = (this.shown[i] as number) * width;
      for (let unit = 0; unit < width; unit++) sums[unit] = (sums[unit] as number) + (inner[start + unit] as number);
    }
    for (let unit = 0; unit < width; unit++) {
      const value = (sums[unit] as number) * scale;
      hidden[unit] = chanceFor(unit + 1, turn) >= off && value > 0 ? value / (1 - off) : 0;
    }
    this.back.fill(0);
  }

  /** Moves the weights of one position, and notes what its error asks of the hidden units. */
  private correct(position: number, step: number): void {
    const { outer, outerSlopes, hidden, back } = this;
    const start = position * width;
    let odds = this.bias[position] as number;
    for (let unit = 0; unit < width; unit++) odds += (outer[start + unit] as number) * (hidden[unit] as number);
    const target = this.targets[position] as number;
    const error = (chanceOf(odds) - target) * (target === 1 ? weightOfTaken : 1);
    if (Math.abs(error) < leastError) return;
    this.biasSlopes[position] = (this.biasSlopes[position] as number) + error * error;
    this.bias[position] =
      (this.bias[position] as number) - (step * error) / Math.sqrt(this.biasSlopes[position] as number);
    for (let unit = 0, at = start; unit < width; unit++, at++) {
      const weight = outer[at] as number;
      back[unit] = (back[unit] as number) + error * weight;
      const slope = error * (hidden[unit] as number);
      if (slope === 0) continue;
      const slopes = (outerSlopes[at] as number) + slope * slope;
      outerSlopes[at] = slopes;
      outer[at] = weight - (step * (slope + decay * weight)) / Math.sqrt(slopes);
    }
  }

  /** Moves the rows of the features shown. */
  private backward(scale: number, step: number): void {
    const { back, hidden, inner, innerSlopes } = this;
    let square = 0;
    for (let unit = 0; unit < width; unit++) {
      const slope = (hidden[unit] as number) > 0 ? ((back[unit] as number) * scale) / (1 - off) : 0;
      back[unit] = slope;
      square += (slope * slope) / width;
    }
    if (square < 1e-12) return;
    for (let i = 0; i < this.shownCount; i++) {
      const feature = this.shown[i] as number;
      innerSlopes[feature] = (innerSlopes[feature] as number) + square;
      const move = step / Math.sqrt(innerSlopes[feature] as number);
      for (let unit = 0, at = feature * width; unit < width; unit++, at++)
        inner[at] = (inner[at] as number) - move * ((back[unit] as number) + decay * (inner[at] as number));
    }
  }

  /** Drops the features that move the hidden units least, the rarer the more so. */
  private choose(): void {
    const worth = this.worths();
    const least = Float64Array.from(worth).sort().at(-mostFeatures) ?? 0;
    for (let feature = 0; feature < worth.length; feature++)
      if ((worth[feature] as number) < least) this.dropped[feature] = 1;
  }

  private worths(): Float64Array {
    const counts = new Uint32Array(this.material.featureIds.length);
    for (const features of this.material.features)
      for (const feature of features) counts[feature] = (counts[feature] as number) + 1;
    return Float64Array.from(counts, (count, feature) => {
      let square = 0;
      for (let at = feature * width; at < (feature + 1) * width; at++) square += (this.inner[at] as number) ** 2;
      return square * Math.sqrt(count);
    });
  }
}
