import type { ReadSentence } from "../sentence";
import { addFeature, type LoadedModel, weightOf } from "./encode";
import { eachFeature } from "./features";

const mostEvidence = 4;

/** A feature of the sentence that the model knows: its place there, and the tokens it was read from. */
interface Known {
  place: number;
  first: number;
  last: number;
}

function knownIn(model: LoadedModel, { tokens }: ReadSentence): Known[] {
  const known: Known[] = [];
  const seen = new Set<number>();
  eachFeature(tokens, (hash, first, last) => {
    const place = model.features.placeOf(hash);
    if (place < 0 || seen.has(place)) return;
    seen.add(place);
    known.push({ place, first, last });
  });
  return known;
}

function evidence(model: LoadedModel, features: Known[], position: number): [number, number][] {
  return features
    .map((feature) => ({ feature, weight: weightOf(model, feature.place, position) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostEvidence)
    .map(({ feature }): [number, number] => [feature.first, feature.last]);
}

/**
 * The positions that the classifiers hold for at least this likely (0 to 1), with the tokens that speak for them
 * most. The cost follows the sentence's words, not the number of positions.
 */
export function likelyIn(
  model: LoadedModel,
  sentence: ReadSentence,
  least: number,
): { position: string; tokens: [number, number][] }[] {
  const known = knownIn(model, sentence);
  const sums = Float64Array.from(model.bias);
  for (const { place } of known) addFeature(model, place, sums);
  const likely: { position: string; tokens: [number, number][] }[] = [];
  for (const [at, position] of model.positions.entries())
    if (1 / (1 + Math.exp(-(sums[at] ?? 0))) >= least) likely.push({ position, tokens: evidence(model, known, at) });
  return likely;
}
