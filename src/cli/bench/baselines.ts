import MiniSearch from "minisearch";
import type { ArticleText } from "../../core/article";
import { buildMatcher } from "../../core/match/matcher";
import { readArticle } from "../../core/match/read-article";
import type { Pack, Story } from "../../core/pack/types";
import { sentencesOf } from "../../core/text/sentences";
import { stem } from "../../core/text/stem";

/** What is done without an index: every cue of the story is tried on every sentence, already read. */
export function everyCue(story: Story, article: ArticleText): () => number {
  const matcher = buildMatcher(story);
  const sentences = readArticle(matcher, article).map(({ read }) => read);
  return () => {
    let found = 0;
    for (const [i, sentence] of sentences.entries())
      for (let cue = 0; cue < matcher.cues.count; cue++)
        if (matcher.cues.tryOut(cue, sentence, sentences[i - 1] ?? null)) found++;
    return found;
  };
}

/** What a search library does: the best positions by BM25 for each sentence. Only the first `most` sentences. */
export function searchLibrary(pack: Pack, article: ArticleText, most: number): { sentences: number; run: () => void } {
  const library = new MiniSearch<{ id: string; text: string }>({
    fields: ["text"],
    processTerm: (term) => stem(term.toLowerCase()),
  });
  library.addAll(
    pack.stories.flatMap((story) =>
      story.questions.flatMap(({ question, positions }) =>
        positions.map(({ id, statement }) => ({ id: `${story.id}.${id}`, text: `${question} ${statement}` })),
      ),
    ),
  );
  const texts = article.paragraphs.flatMap(({ text }) =>
    sentencesOf(text).map(({ start, end }) => text.slice(start, end)),
  );
  const tried = texts.slice(0, most);
  return {
    sentences: texts.length,
    run: () => {
      for (const text of tried) library.search(text);
    },
  };
}
