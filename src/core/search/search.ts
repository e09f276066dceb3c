import MiniSearch, { type Query, type SearchOptions, type SearchResult } from "minisearch";
import type { PackIndex } from "../pack/load";
import type { Settings } from "../settings";
import { voicesAtIn } from "../views/voices-at";
import { documentOf, type QuestionDocument, type SearchedQuestion, searchedQuestion } from "./document";
import { passes } from "./filter";
import { hitOf } from "./hit";
import { mendQuery, readQuery } from "./query";
import { indexTerms } from "./terms";
import type { SearchAnswer, SearchFilters, SearchHit } from "./types";
import { Vocabulary } from "./vocabulary";

/** Everything the popup can find. Built once for a set of packs and outlets. */
export interface SearchIndex {
  library: MiniSearch<QuestionDocument>;
  questions: Map<string, SearchedQuestion>;
  /** Made when a word is first found to be unknown: going through all texts once more is felt in a large index. */
  vocabulary(): Vocabulary;
}

const fields = ["question", "answers", "people", "outlets", "days", "says"];

/** The question itself is the best place to be found in; what single reports say, the weakest. */
const boost = { question: 3, answers: 2, people: 2.5, outlets: 2, days: 1, says: 0.7 };

const isNumber = (term: string): boolean => /^\d+$/.test(term);

const options: SearchOptions = {
  boost,
  // "1" must not find every day with a 1 in it, nor "19" the year 1979.
  prefix: (term) => term.length > 1 && !isNumber(term),
  // One wrong letter in four: names from Persian and Russian are spelt in many ways.
  fuzzy: (term) => (term.length > 3 && !isNumber(term) ? 0.25 : false),
  maxFuzzy: 2,
  weights: { prefix: 0.6, fuzzy: 0.3 },
};

/** Makes all questions of all packs searchable, without the outlets that are off. */
export function buildSearch(index: PackIndex, settings: Pick<Settings, "outletsOff">): SearchIndex {
  const questions = new Map<string, SearchedQuestion>();
  for (const loaded of index.stories.values()) {
    const voicesAt = voicesAtIn(loaded, settings);
    for (const question of loaded.story.questions) {
      const searched = searchedQuestion(loaded, question, voicesAt);
      if (searched) questions.set(`${loaded.story.id}.${question.id}`, searched);
    }
  }
  const library = new MiniSearch<QuestionDocument>({ fields, tokenize: indexTerms, processTerm: (term) => term });
  library.addAll([...questions].map(([id, searched]) => documentOf(id, searched)));
  let vocabulary: Vocabulary | null = null;
  return {
    library,
    questions,
    vocabulary: () => {
      vocabulary ??= vocabularyOf(questions);
      return vocabulary;
    },
  };
}

function vocabularyOf(questions: Map<string, SearchedQuestion>): Vocabulary {
  const vocabulary = new Vocabulary();
  for (const [id, searched] of questions) {
    const { id: _, ...texts } = documentOf(id, searched);
    for (const text of Object.values(texts)) vocabulary.add(text);
  }
  return vocabulary;
}

const contest = ["conflict", "disputed", "differs", "agrees", "only"];

/** Without words: the most contested first, as the reader has asked for nothing else. */
const byContest = (questions: Map<string, SearchedQuestion>): Found[] =>
  [...questions]
    .map(([id, { standing, voices }]) => ({
      id,
      score: 0,
      terms: [],
      rank: contest.indexOf(standing),
      size: voices.size,
    }))
    .sort((a, b) => a.rank - b.rank || b.size - a.size);

interface Found {
  id: string;
  score: number;
  terms: string[];
}

interface Matches extends Pick<SearchAnswer, "readAs" | "someWords"> {
  found: Found[];
}

const matches = (found: Found[], readAs: string | null = null, someWords = false): Matches => ({
  found,
  readAs,
  someWords,
});

/**
 * All words must be found. Where no question has them all, words that the index has not are read as the nearest that
 * it has; where that does not help, the questions that have some of the words.
 */
function find({ library, questions, vocabulary }: SearchIndex, text: string): Matches {
  if (text.trim() === "") return matches(byContest(questions));
  const look = (query: Query | null): Found[] => (query === null ? [] : run(library, query));
  const strict = look(readQuery(text));
  if (strict.length > 0) return matches(strict);
  const mended = mendQuery(
    text,
    (query) => look(query).length > 0,
    (word) => vocabulary().nearest(word),
  );
  const all = mended === null ? [] : look(readQuery(mended));
  return all.length > 0 ? matches(all, mended) : matches(look(readQuery(mended ?? text, "OR")), mended, true);
}

const run = (library: SearchIndex["library"], query: Query): Found[] =>
  library
    .search(query, { ...options, tokenize: (term: string) => [term] })
    .map(({ id, score, terms }: SearchResult) => ({ id: String(id), score, terms }));

/**
 * Questions that match, best first, at most `limit` of them, and how many match in all. Words are found by their
 * beginning and with a wrong letter or two; the first 200 characters of a query are read. No words: all questions, the
 * most contested first. Only signs: none.
 */
export function searchClaims(index: SearchIndex, query: string, filters: SearchFilters = {}, limit = 30): SearchAnswer {
  const hits: SearchHit[] = [];
  let total = 0;
  const { found, readAs, someWords } = find(index, query);
  for (const { id, score, terms } of found) {
    const searched = index.questions.get(id);
    if (!searched || !passes(searched, filters)) continue;
    total += 1;
    if (hits.length < limit) hits.push(hitOf(searched, score, terms));
  }
  return { hits, total, readAs, someWords: someWords && total > 0 };
}
