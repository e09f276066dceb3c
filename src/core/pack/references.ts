import type { Path, Problems } from "./problems";
import type { IndexedArticle, Pack, Question, Story } from "./types";

/** Ids that something may refer to, and what they are ids of. */
interface Known {
  what: string;
  ids: Set<string>;
}

function unique<T>(items: T[], idOf: (item: T) => string, path: Path, what: string, problems: Problems): Known {
  const ids = new Set<string>();
  for (const [index, item] of items.entries()) {
    const id = idOf(item);
    if (ids.has(id)) problems.add([...path, index, "id"], "expected an id that is used once", id);
    ids.add(id);
  }
  return { what, ids };
}

const byId = ({ id }: { id: string }): string => id;

function refers(known: Known, id: string, path: Path, problems: Problems): void {
  if (!known.ids.has(id)) problems.add(path, `expected the id of ${known.what}`, id);
}

function checkDomains(pack: Pack, problems: Problems): void {
  const owner = new Map<string, string>();
  for (const [o, outlet] of pack.outlets.entries())
    for (const [d, domain] of outlet.domains.entries()) {
      if (owner.has(domain)) problems.add(["outlets", o, "domains", d], "expected a domain of one outlet only", domain);
      owner.set(domain, outlet.id);
    }
}

function checkQuestion(question: Question, themes: Known, path: Path, problems: Problems): void {
  refers(themes, question.theme, [...path, "theme"], problems);
  for (const [p, { id }] of question.positions.entries())
    if (!id.startsWith(`${question.id}/`))
      problems.add([...path, "positions", p, "id"], `expected an id that begins with "${question.id}/"`, id);
}

interface ArticleRefs {
  outlets: Known;
  origins: Known;
  carriers: Known;
  positions: Known;
}

function checkDates(article: IndexedArticle, story: Story, path: Path, problems: Problems): void {
  const { from, to } = story.span;
  if (article.published < from || article.published > to)
    problems.add([...path, "published"], `expected a day from ${from} to ${to}, the story's span`, article.published);
  else if (article.published > story.indexEnds)
    problems.add([...path, "published"], `expected no day after indexEnds, ${story.indexEnds}`, article.published);
}

function checkArticle(article: IndexedArticle, known: ArticleRefs, path: Path, problems: Problems): void {
  refers(known.outlets, article.outlet, [...path, "outlet"], problems);
  for (const [w, wire] of article.wires.entries()) refers(known.carriers, wire, [...path, "wires", w], problems);
  for (const [r, report] of article.reports.entries()) {
    const at = [...path, "reports", r];
    refers(known.positions, report.position, [...at, "position"], problems);
    refers(known.origins, report.origin, [...at, "origin"], problems);
    for (const [i, via] of report.via.entries()) refers(known.carriers, via, [...at, "via", i], problems);
  }
}

function checkRelations(story: Story, positions: Known, path: Path, problems: Problems): void {
  const seen = new Set<string>();
  for (const [r, { a, b, kind, denial }] of story.relations.entries()) {
    const at = [...path, "relations", r];
    refers(positions, a, [...at, "a"], problems);
    refers(positions, b, [...at, "b"], problems);
    const pair = [a, b].sort().join(" ");
    if (a === b) problems.add([...at, "b"], "expected another position than a", b);
    else if (seen.has(pair)) problems.add(at, `expected one relation between ${a} and ${b}`);
    if (denial && kind !== "disputes")
      problems.add([...at, "denial"], `expected no denial in a relation of kind ${kind}`, denial);
    seen.add(pair);
  }
}

function checkSpan(story: Story, path: Path, problems: Problems): void {
  const { from, to } = story.span;
  if (to < from) problems.add([...path, "span", "to"], `expected a day not before ${from}`, to);
  if (story.indexEnds < from || story.indexEnds > to)
    problems.add([...path, "indexEnds"], `expected a day from ${from} to ${to}`, story.indexEnds);
}

function checkStory(story: Story, shared: Omit<ArticleRefs, "positions">, path: Path, problems: Problems): void {
  checkSpan(story, path, problems);
  const themes = unique(story.themes, byId, [...path, "themes"], "a theme", problems);
  const questions = unique(story.questions, byId, [...path, "questions"], "a question", problems);
  for (const key of ["coreQuestions", "sideQuestions", "leadQuestions"] as const)
    for (const [i, id] of story.about[key].entries()) refers(questions, id, [...path, "about", key, i], problems);
  const positions: Known = { what: "a position", ids: new Set() };
  for (const [q, question] of story.questions.entries()) {
    const at = [...path, "questions", q];
    checkQuestion(question, themes, at, problems);
    for (const id of unique(question.positions, byId, [...at, "positions"], "a position", problems).ids)
      positions.ids.add(id);
  }
  checkRelations(story, positions, path, problems);
  unique(story.articles, byId, [...path, "articles"], "an article", problems);
  for (const [a, article] of story.articles.entries()) {
    checkArticle(article, { ...shared, positions }, [...path, "articles", a], problems);
    checkDates(article, story, [...path, "articles", a], problems);
  }
  for (const [c, { position }] of story.cues.entries())
    refers(positions, position, [...path, "cues", c, "position"], problems);
}

/** Ids used once, nothing that refers to nothing, days in order. */
export function checkReferences(pack: Pack, problems: Problems): void {
  const outlets = unique(pack.outlets, byId, ["outlets"], "an outlet", problems);
  const origins = unique(pack.origins, byId, ["origins"], "an origin", problems);
  const carriers: Known = { what: "an origin or outlet", ids: new Set([...origins.ids, ...outlets.ids]) };
  checkDomains(pack, problems);
  unique(pack.stories, byId, ["stories"], "a story", problems);
  for (const [s, story] of pack.stories.entries())
    checkStory(story, { outlets, origins, carriers }, ["stories", s], problems);
}
