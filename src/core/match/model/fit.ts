import { chanceOf } from "./odds";

/** Rows in which each feature occurs. */
export type Columns = Uint32Array[];

/** How much a lesson's loss weighs against the size of the weights. */
const cost = 1;
/** Most sentences take no given position; the few that do count for more. */
const weightOfTaken = 2;
const mostRounds = 60;
/** Stops when no weight's slope is off by more than this share of the first round's. */
const tolerance = 0.01;
const halvings = 12;
/** So small a step of Newton's always lowers a logistic loss: no need to look. */
const surelyDown = 0.5;

/** log(1 + e^x) without overflow. */
const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)));

/**
 * Logistic regression with an L1 penalty for one position, by coordinate descent with a line search (Yuan, Chang,
 * Hsieh, Lin 2010, "CDN"). The penalty leaves weights only where a feature tells something: a few dozen a position.
 */
export class Fit {
  readonly weights: Float64Array;
  bias = 0;
  private readonly sums: Float64Array;
  private readonly chances: Float64Array;
  private readonly costs: Float64Array;
  private readonly everyRow: Uint32Array;

  constructor(
    private readonly columns: Columns,
    private readonly taken: boolean[],
  ) {
    this.weights = new Float64Array(columns.length);
    this.sums = new Float64Array(taken.length);
    this.chances = new Float64Array(taken.length).fill(0.5);
    this.costs = Float64Array.from(taken, (is) => cost * (is ? weightOfTaken : 1));
    this.everyRow = Uint32Array.from(taken, (_, i) => i);
  }

  run(): this {
    let active = [...this.columns.keys()];
    let first = 0;
    for (let round = 0; round < mostRounds; round++) {
      this.moveBias();
      const { worst, left } = this.pass(active, round === 0 ? 0 : worstAllowed(first));
      if (round === 0) first = worst;
      if (worst > tolerance * first) active = left;
      else if (active.length === this.columns.length) break;
      // What was set aside is looked at once more before the end.
      else active = [...this.columns.keys()];
    }
    return this;
  }

  /** Moves each weight once; returns the largest slope that was off, and the features worth another look. */
  private pass(active: number[], shy: number): { worst: number; left: number[] } {
    let worst = 0;
    const left: number[] = [];
    for (const feature of active) {
      const rows = this.columns[feature] as Uint32Array;
      const { slope, curve } = this.slopeOf(rows);
      const weight = this.weights[feature] as number;
      const off = weight === 0 ? Math.max(0, Math.abs(slope) - 1) : Math.abs(slope + Math.sign(weight));
      worst = Math.max(worst, off);
      if (weight === 0 && Math.abs(slope) < 1 - shy) continue;
      left.push(feature);
      this.weights[feature] = weight + this.move(rows, weight, slope, curve, 1);
    }
    return { worst, left };
  }

  /** The bias is not penalised. */
  private moveBias(): void {
    const { slope, curve } = this.slopeOf(this.everyRow);
    this.bias += this.move(this.everyRow, this.bias, slope, curve, 0);
  }

  private slopeOf(rows: Uint32Array): { slope: number; curve: number } {
    let slope = 0;
    let curve = 1e-12;
    for (const row of rows) {
      const chance = this.chances[row] as number;
      const weight = this.costs[row] as number;
      slope += weight * (chance - (this.taken[row] ? 1 : 0));
      curve += weight * chance * (1 - chance);
    }
    return { slope, curve };
  }

  /** Newton's step for one weight, halved until the loss falls enough; returns what was added. */
  private move(rows: Uint32Array, weight: number, slope: number, curve: number, penalty: number): number {
    let step = newton(weight, slope, curve, penalty);
    if (Math.abs(step) < 1e-9) return 0;
    if (Math.abs(step) < surelyDown) {
      this.shift(rows, step);
      return step;
    }
    const promised = slope * step + penalty * (Math.abs(weight + step) - Math.abs(weight));
    for (let i = 0, share = 1; i < halvings; i++, share /= 2, step /= 2) {
      const gained = this.change(rows, step) + penalty * (Math.abs(weight + step) - Math.abs(weight));
      if (gained > 0.01 * share * promised) continue;
      this.shift(rows, step);
      return step;
    }
    return 0;
  }

  private change(rows: Uint32Array, step: number): number {
    let change = 0;
    for (const row of rows) {
      const sum = this.sums[row] as number;
      const loss = softplus(sum + step) - softplus(sum) - (this.taken[row] ? step : 0);
      change += (this.costs[row] as number) * loss;
    }
    return change;
  }

  private shift(rows: Uint32Array, step: number): void {
    for (const row of rows) {
      const sum = (this.sums[row] as number) + step;
      this.sums[row] = sum;
      this.chances[row] = chanceOf(sum);
    }
  }
}

/** A weight of 0 whose slope is this far from the penalty is left alone for now. */
const worstAllowed = (first: number): number => Math.min(0.5, first * tolerance);

function newton(weight: number, slope: number, curve: number, penalty: number): number {
  if (slope + penalty <= curve * weight) return clamp(-(slope + penalty) / curve);
  if (slope - penalty >= curve * weight) return clamp(-(slope - penalty) / curve);
  return -weight;
}

const clamp = (step: number): number => Math.max(-10, Math.min(10, step));
