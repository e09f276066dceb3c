import { type Constraint, CueError, parseCue } from "../match/cue-language";
import { canAct, isDone } from "../match/kinds";
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
  return [...slots, ...cue.constraints.flatMap(conceptsOfOne)];
}

function conceptsOfOne(constraint: Constraint): string[] {
  switch (constraint.kind) {
    case "agent":
      return constraint.who;
    case "flow":
      return [...constraint.from, ...constraint.to];
    case "frame": {
      const { giver, theme, receiver } = constraint;
      // "=" asks that a role be named.
      return [giver, theme, receiver].flatMap((role) => (role ?? []).map((id) => id.replace(/^=/, "")));
    }
    default:
      return [];
  }
}

function checkCues(story: Story, concepts: Set<string>, path: Path, problems: Problems): void {
  for (const [c, cue] of story.cues.entries()) {
    const at = [...path, "cues", c, "when"];
    try {
      const parsed = parseCue([cue.when, cue.unless ?? ""].join(" "));
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

/** Bytes that a base64 text stands for. */
const bytesIn = (text: string): number => Math.floor((text.replace(/=+$/, "").length * 3) / 4);

/** Rows and lists of a network by what they belong to: what is missing would be filled up, at a cost nobody announced. */
function checkModel({ model, concepts }: Story, path: Path, problems: Problems): void {
  if (!model) return;
  const { positions, bias, width, features, inner, outer } = model;
  const checkBytes = (part: "inner" | "outer", expected: number, found: number): void => {
    if (found !== expected) problems.add([...path, "model", part], `expected ${expected} bytes, found ${found}`);
  };
  checkBytes("inner", Math.floor(bytesIn(features) / 4) * width, bytesIn(inner));
  checkBytes("outer", positions.length * width, bytesIn(outer));
  if (bias.length !== positions.length)
    problems.add([...path, "model", "bias"], `expected ${positions.length} in the list, found ${bias.length}`);
  const actors = concepts.filter(({ kind }) => canAct(kind)).length;
  const acts = concepts.filter(({ kind }) => isDone(kind)).length;
  if (actors * acts > limits.agents)
    problems.add(
      [...path, "concepts"],
      `expected at most ${limits.agents} pairs of one who acts and what can be done, found ${actors * acts}`,
    );
}

/** Concepts, cues and what makes a page be about the story: all that the matcher will read. */
export function checkMatching(story: Story, path: Path, problems: Problems): void {
  checkWords(story, path, problems);
  const concepts = checkConcepts(story, path, problems);
  checkCues(story, concepts, path, problems);
  checkAbout(story, concepts, path, problems);
  checkModel(story, path, problems);
}
