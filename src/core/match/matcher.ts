import { positionIds } from "../pack/lookup";
import type { Story } from "../pack/types";
import { type CueData, compileCues } from "./compile-cues";
import { compileLexicon } from "./compile-lexicon";
import { CueIndex } from "./cue-index";
import { type Lexicon, type LexiconData, openLexicon } from "./lexicon";
import { type ConceptFeatures, conceptFeatures } from "./model/concept-features";
import { type LoadedModel, loadModel } from "./model/encode";
import { FeaturePlaces } from "./model/feature-places";
import { prevalenceOf } from "./prevalence";

/** What the matcher of a story needs, made once: typed arrays that are stored and read back as they are. */
export interface MatcherData {
  story: string;
  language: string;
  lexicon: LexiconData;
  cues: CueData;
  model: LoadedModel | null;
  features: ConceptFeatures | null;
  dated: [string, string[][]][];
  topic: string[];
}

/** A story made ready for matching: its words by number, its cues by their rarest concept. */
export interface Matcher {
  story: string;
  language: string;
  lexicon: Lexicon;
  cues: CueIndex;
  /** The network, and what finds its features; null for a story without examples. */
  model: LoadedModel | null;
  features: FeaturePlaces | null;
  /** Of the positions that the network knows those that hang on dates, each with what its cues ask for: all days and spans of one of these rows. */
  dated: Map<string, string[][]>;
  /** What every page of the story is about; supplies `^` slots. */
  topic: Set<string>;
}

/** Only of positions that the network knows: others are never taken without a cue. */
function datedOf({ cues }: Story, judged: readonly string[]): [string, string[][]][] {
  const dated = new Map<string, string[][]>();
  const known = new Set(judged);
  for (const { position, when } of cues) {
    if (!known.has(position)) continue;
    const row = [...when.matchAll(/(?<![!\w])@(\d{4}-[\d/-]*)/g)].map(([, date = ""]) => date);
    if (row.length > 0) dated.set(position, [...(dated.get(position) ?? []), row]);
  }
  return [...dated];
}

/** Works out the matcher's tables for one language of a story. */
export function compileMatcher(story: Story, language = "en"): MatcherData {
  const lexicon = compileLexicon(story.concepts, language);
  const model = story.model ? loadModel(story.model) : null;
  const judged = model?.positions ?? [];
  return {
    story: story.id,
    language,
    lexicon,
    cues: compileCues(story.cues, {
      positions: positionIds(story),
      concepts: story.concepts.map(({ id }) => id),
      topic: story.about.topic,
      judged,
      prevalence: prevalenceOf(story, lexicon),
    }),
    model,
    features: model && conceptFeatures(model, lexicon),
    dated: datedOf(story, judged),
    topic: story.about.topic,
  };
}

/** A matcher over tables that are there already: nothing of them is read until a page asks. */
export function openMatcher({ story, language, cues, model, features, dated, topic, ...data }: MatcherData): Matcher {
  const lexicon = openLexicon(data.lexicon);
  return {
    story,
    language,
    lexicon,
    cues: new CueIndex(cues),
    model,
    features: model && features && new FeaturePlaces(model, features),
    dated: new Map(dated),
    topic: new Set(topic),
  };
}

/** Builds the matcher of a story for one language. */
export const buildMatcher = (story: Story, language = "en"): Matcher => openMatcher(compileMatcher(story, language));
