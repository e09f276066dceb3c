import { CueError, parseCue } from "../match/cue-language";
import { limits } from "./limits";
import type { Path, Problems } from "./problems";
import type { Story } from "./types";

/** Gaps and words that may be missing multiply the ways a wording can be read; beyond this it is a mistake or an attack. */
const most = { readings: 2_000, words: 24 };

/** In how many ways a wording can be laid on a text: a gap takes none to three words, `a?` one or none. */
const readings = (elements: string[]): number =>
  elements.reduce((product, element) => product * (element === "*" ? 4 : element.endsWith("?") ? 2 : 1), 1);

function checkWording(wording: string, path: Path, problems: Problems): void {
  const elements = wording.split(/\s+/).filter(Boolean);
  if (elements.length > most.words) problems.add(path, `expected at most ${most.words} words`, wording);
  else if (readings(elements) > most.readings)
    problems.add(path, `expected at most ${most.readings} readings`, wording);
}

function checkWords(story: Story, path: Path, problems: Problems): void {
  for (const [c, { words }] of story.concepts.entries())
    for (const [language, wordings] of Object.entries(words))
      for (const [w, wording] of wordings.entries())
        checkWording(wording, [...path, "concepts", c, "words", language, w], problems);
}

function checkConcepts(story: Story, path: Path, problems: Problems): Set<string> {
  const ids = new Set(story.concepts.map(({ id }) => id));
  const seen = new Set<string>();
  for (const [c, { id, includes }] of story.concepts.entries()) {
    const at = [...path, "concepts", c];
    if (seen.has(id)) problems.add([...at, "id"], "expected an id that is used once", id);
    seen.add(id);
    for (const [i, member] of (includes ?? []).entries())
      if (!ids.has(member)) problems.add([...at, "includes", i], "expected the id of a concept", member);
  }
  return ids;
}

/** Every concept that a cue names, in slots and in constraints. */
function conceptsOf(cue: ReturnType<typeof parseCue>): string[] {
  const slots = [...cue.slots, ...cue.blockers].flatMap((slot) => slot.concepts);
  const roles = cue.constraints.flatMap((c) => {
    if (c.kind === "agent") return c.who;
    return c.kind === "flow" ? [...c.from, ...c.to] : [];
  });
  return [...slots, ...roles];
}

function checkCues(story: Story, concepts: Set<string>, path: Path, problems: Problems): void {
  for (const [c, cue] of story.cues.entries()) {
    const at = [...path, "cues", c, "when"];
    try {
      const parsed = parseCue(cue.position, [cue.when, cue.unless ?? ""].join(" "));
      for (const concept of conceptsOf(parsed))
        if (!concepts.has(concept)) problems.add(at, `expected the id of a concept in the cue "${cue.when}"`, concept);
    } catch (error) {
      if (!(error instanceof CueError)) throw error;
      problems.add(at, `expected a cue: ${error.message}`);
    }
  }
}

function checkAbout({ about }: Story, concepts: Set<string>, path: Path, problems: Problems): void {
  const check = (ref: string, at: Path): void => {
    for (const concept of ref.split("|"))
      if (!concepts.has(concept)) problems.add(at, "expected the id of a concept", concept);
  };
  for (const [g, group] of about.core.entries())
    for (const [i, ref] of group.entries()) check(ref, [...path, "about", "core", g, i]);
  for (const [i, ref] of about.setting.entries()) check(ref, [...path, "about", "setting", i]);
  for (const [i, ref] of about.rivals.entries()) check(ref, [...path, "about", "rivals", i]);
  for (const [i, ref] of about.topic.entries()) check(ref, [...path, "about", "topic", i]);
  const size = JSON.stringify(about.gate).length;
  if (size > limits.gate)
    problems.add([...path, "about", "gate"], `expected at most ${limits.gate} characters, found ${size}`);
}

/** Concepts, cues and what makes a page be about the story: all that the matcher will read. */
export function checkMatching(story: Story, path: Path, problems: Problems): void {
  checkWords(story, path, problems);
  const concepts = checkConcepts(story, path, problems);
  checkCues(story, concepts, path, problems);
  checkAbout(story, concepts, path, problems);
}
