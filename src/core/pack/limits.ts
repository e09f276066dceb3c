/** What a pack may hold. Far above any real pack, and low enough that a hostile one is refused before it costs. */
export const limits = {
  /** Characters of a pack as JSON text. */
  characters: 20_000_000,
  /** Levels of objects and lists; a real pack has 8. */
  depth: 16,
  /** Values of any kind. */
  values: 3_000_000,
  stories: 5_000,
  outlets: 5_000,
  origins: 50_000,
  questions: 100_000,
  positions: 200_000,
  concepts: 100_000,
  cues: 300_000,
  relations: 300_000,
  articles: 100_000,
  reports: 200_000,
  /** Of one who acts and what can be done: a story's network is asked about each. */
  agents: 2_000_000,
  /** Characters of a story's gate words: they are read on every listed page. */
  gate: 2_000,
  /** Mistakes listed one by one; the rest are counted. */
  details: 20,
} as const;
