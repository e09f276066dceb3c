import { questionOf } from "../pack/lookup";
import type { Position, Relation } from "../pack/types";
import { type Dictionary, placeOf, type Strings, textAt } from "../tables/strings";
import { textBy } from "../tables/texts";
import type { Account } from "./account";
import { type AccountData, denials, questionKinds, relationKinds, roles } from "./account-data";
import { type Edge, seenFrom } from "./relations";
import type { ArticleFacts, QuestionFacts, Voice } from "./voices";

const none = new Uint32Array(0);

/** What was made of a position's rows. */
interface Made {
  voices?: Voice[];
  edges?: Edge[];
}

/** Pages of one story come back to the same positions, of which it may have any number. */
const mostKept = 1_000;

/** Of a story whose lists are tables: voices and relations are made of them when a page first takes their position. */
export class TableAccount implements Account {
  /** Work done so far: voices that were made. */
  made = 0;
  private last: string | null = null;
  private place = -1;
  private kept = new Map<string, Made>();
  private sharedIds: string[] | null = null;

  private readonly positions: Dictionary;

  /** `ids` are those of the story's positions by number. */
  constructor(
    private readonly data: AccountData,
    ids: Strings,
  ) {
    this.positions = { ...ids, slots: data.positionSlots };
  }

  get articles(): ArticleFacts[] {
    return this.data.articles;
  }

  voices(position: string): readonly Voice[] {
    const made = this.madeOf(position);
    made.voices ??= this.makeVoices(position);
    return made.voices;
  }

  edges(position: string): readonly Edge[] {
    const made = this.madeOf(position);
    made.edges ??= Array.from(this.sidesOf(position), (side) => this.edge(side));
    return made.edges;
  }

  private madeOf(position: string): Made {
    const known = this.kept.get(position);
    if (known) return known;
    if (this.kept.size >= mostKept) this.kept = new Map();
    const made: Made = {};
    this.kept.set(position, made);
    return made;
  }

  private makeVoices(position: string): Voice[] {
    const place = this.placeOf(position);
    const { starts } = this.data.voices;
    const voices: Voice[] = [];
    if (place >= 0)
      for (let at = starts[place] as number; at < (starts[place + 1] as number); at++)
        voices.push(this.voice(position, at));
    return voices;
  }

  position(id: string): Pick<Position, "statement" | "short" | "answer"> | undefined {
    const place = this.placeOf(id);
    if (place < 0) return undefined;
    const { positionTexts: texts } = this.data;
    return {
      statement: this.text(texts[place * 3]),
      short: this.text(texts[place * 3 + 1]),
      answer: this.text(texts[place * 3 + 2]),
    };
  }

  question(position: string): QuestionFacts | undefined {
    const place = this.placeOf(position);
    if (place < 0) return undefined;
    const { texts, themes, kinds } = this.data.questions;
    const number = this.data.questionOf[place] as number;
    return {
      id: questionOf(position),
      question: this.text(texts[number * 2]),
      short: this.text(texts[number * 2 + 1]),
      theme: this.name(themes[number]),
      kind: questionKinds[kinds[number] as number] ?? "exclusive",
    };
  }

  relation(a: string, b: string): Pick<Relation, "kind" | "why" | "denial"> | undefined {
    const { relations } = this.data;
    const sides = this.sidesOf(a);
    if (sides.length === 0) return undefined;
    const other = placeOf(this.positions, b);
    const side = sides.findLast((each) => (each & 1) === 0 && relations.b[each >> 1] === other);
    if (side === undefined) return undefined;
    return {
      kind: this.kindOf(side >> 1),
      why: this.text(relations.why[side >> 1]),
      denial: denials[relations.denials[side >> 1] as number],
    };
  }

  shared(): readonly string[] {
    this.sharedIds ??= Array.from(this.data.shared, (place) => textAt(this.positions, place));
    return this.sharedIds;
  }

  /** Several things are asked of a position in a row. */
  private placeOf(position: string): number {
    if (position !== this.last) {
      this.place = placeOf(this.positions, position);
      this.last = position;
    }
    return this.place;
  }

  private text(number: number | undefined): string {
    return textBy(this.data.texts, number ?? 0);
  }

  private name(number: number | undefined): string {
    return this.data.names[number ?? 0] ?? "";
  }

  private voice(position: string, at: number): Voice {
    this.made++;
    const { articles, says, origins, vias, viaLists, roles: roleOf, anchors } = this.data.voices;
    return {
      article: this.data.articles[articles[at] as number] as ArticleFacts,
      report: {
        position,
        says: this.text(says[at]),
        origin: this.name(origins[at]),
        via: viaLists[vias[at] as number] ?? [],
        role: roles[roleOf[at] as number] ?? "text",
        anchor: { start: this.text(anchors[at * 2]), end: this.text(anchors[at * 2 + 1]) },
      },
    };
  }

  /** Relations of a position as in `ofPosition`. */
  private sidesOf(position: string): Uint32Array {
    const place = this.placeOf(position);
    const { starts, values } = this.data.relations.ofPosition;
    return place < 0 || starts[place] === starts[place + 1] ? none : values.subarray(starts[place], starts[place + 1]);
  }

  private kindOf(relation: number): Relation["kind"] {
    return relationKinds[this.data.relations.kinds[relation] as number] ?? "differs";
  }

  private edge(side: number): Edge {
    const { a, b, sameDay } = this.data.relations;
    const relation = side >> 1;
    const isB = (side & 1) === 1;
    const { fromA, fromB } = seenFrom[this.kindOf(relation)];
    return {
      other: textAt(this.positions, (isB ? a : b)[relation] as number),
      stance: isB ? fromB : fromA,
      sameDayConflicts: sameDay[relation] === 1,
    };
  }
}
