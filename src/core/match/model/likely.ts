import type { ReadSentence } from "../sentence";
import { addFeature, type LoadedModel, weightOf } from "./encode";
import { type Feature, featuresOf } from "./features";

const mostEvidence = 4;

function evidence(model: LoadedModel, features: Feature[], position: number): [number, number][] {
  return features
    .map((feature) => ({ feature, weight: weightOf(model, feature.hash, position) }))
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
  const features = featuresOf(sentence.tokens);
  const sums = Float64Array.from(model.bias);
  for (const { hash } of features) addFeature(model, hash, sums);
  return model.positions.flatMap((position, at) => {
    const likely = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
    return likely >= least ? [{ position, tokens: evidence(model, features, at) }] : [];
  });
}
