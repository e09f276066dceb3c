import MiniSearch, { type SearchOptions, type SearchResult } from "minisearch";
import type { PackIndex } from "../pack/load";
import type { Settings } from "../settings";
import { voicesAtIn } from "../views/voices-at";
import { documentOf, type QuestionDocument, type SearchedQuestion, searchedQuestion } from "./document";
import { passes } from "./filter";
import { hitOf } from "./hit";
import { readQuery } from "./query";
import { indexTerms } from "./terms";
import type { SearchAnswer, SearchFilters, SearchHit } from "./types";

/** Everything the popup can find. Built once for a set of packs and outlets. */
export interface SearchIndex {
  library: MiniSearch<QuestionDocument>;
  questions: Map<string, SearchedQuestion>;
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
  return { library, questions };
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

/** All words must be found; where no question has them all, the questions that have some. */
function find({ library, questions }: SearchIndex, text: string): Found[] {
  if (text.trim() === "") return byContest(questions);
  const all = readQuery(text);
  const some = readQuery(text, "OR");
  if (!all || !some) return [];
  const tokenised = { ...options, tokenize: (term: string) => [term] };
  const strict: SearchResult[] = library.search(all, tokenised);
  const results = strict.length > 0 ? strict : library.search(some, tokenised);
  return results.map(({ id, score, terms }) => ({ id: String(id), score, terms }));
}

/**
 * Questions that match, best first, at most `limit` of them, and how many match in all. Words are found by their
 * beginning and with a wrong letter or two; the first 200 characters of a query are read. No words: all questions, the
 * most contested first. Only signs: none.
 */
export function searchClaims(index: SearchIndex, query: string, filters: SearchFilters = {}, limit = 30): SearchAnswer {
  const hits: SearchHit[] = [];
  let total = 0;
  for (const { id, score, terms } of find(index, query)) {
    const searched = index.questions.get(id);
    if (!searched || !passes(searched, filters)) continue;
    total += 1;
    if (hits.length < limit) hits.push(hitOf(searched, score, terms));
  }
  return { hits, total };
}
