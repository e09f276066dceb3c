import { positionIds } from "../pack/lookup";
import type { PackFacts, Question, Story } from "../pack/types";
import { packColumn } from "../tables/column";
import { packRows } from "../tables/rows";
import { packDictionary } from "../tables/strings";
import { TextFiling } from "../tables/texts";
import {
  type AccountData,
  denials,
  type QuestionTables,
  questionKinds,
  type RelationTables,
  relationKinds,
  roles,
  type VoiceTables,
} from "./account-data";
import { sharedPositions, type Voice, voicesByPosition } from "./voices";

/** Numbers for what comes again and again, by what tells one from another. */
class Numbers<T> {
  readonly all: T[] = [];
  private readonly known = new Map<string, number>();

  of(key: string, value: T): number {
    const number = this.known.get(key) ?? this.all.push(value) - 1;
    this.known.set(key, number);
    return number;
  }
}

/** A story's lists on their way into the tables. */
class AccountFiling {
  private readonly texts = new TextFiling();
  private readonly names = new Numbers<string>();
  private readonly ids: string[];
  private readonly places: Map<string, number>;

  constructor(
    private readonly pack: PackFacts,
    private readonly story: Story,
  ) {
    this.ids = positionIds(story);
    this.places = new Map(this.ids.map((id, place) => [id, place]));
  }

  data(): AccountData {
    const { articles, questions, relations } = this.story;
    const positions = questions.flatMap((question) => question.positions);
    const tables = {
      positionTexts: this.textsOf(positions.flatMap(({ statement, short, answer }) => [statement, short, answer])),
      questions: this.questions(questions),
      voices: this.voices(),
      relations: this.relations(relations),
    };
    return {
      ...tables,
      articles: articles.map(({ reports: _, ...facts }) => facts),
      texts: this.texts.texts(),
      names: this.names.all,
      positionSlots: packDictionary(this.ids).slots,
      questionOf: packColumn(questions.flatMap(({ positions: own }, number) => own.map(() => number))),
      shared: this.placesOf(sharedPositions(this.pack, this.story)),
    };
  }

  private textsOf(texts: string[]): Uint32Array {
    return Uint32Array.from(texts, (text) => this.texts.numberOf(text));
  }

  private placesOf(ids: string[]): Uint32Array {
    return Uint32Array.from(ids, (id) => this.places.get(id) ?? 0);
  }

  private name(name: string): number {
    return this.names.of(name, name);
  }

  private questions(questions: Question[]): QuestionTables {
    return {
      texts: this.textsOf(questions.flatMap(({ question, short }) => [question, short])),
      themes: packColumn(questions.map(({ theme }) => this.name(theme))),
      kinds: packColumn(questions.map(({ kind }) => questionKinds.indexOf(kind))),
    };
  }

  private voices(): VoiceTables {
    const byPosition = voicesByPosition(this.pack, this.story);
    const lists = this.ids.map((id) => byPosition.get(id) ?? []);
    const starts = new Uint32Array(lists.length + 1);
    for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] as number) + list.length;
    return { starts, ...this.voiceColumns(lists.flat()) };
  }

  private voiceColumns(voices: Voice[]): Omit<VoiceTables, "starts"> {
    const places = new Map(this.story.articles.map(({ id }, place) => [id, place]));
    const vias = new Numbers<string[]>();
    return {
      articles: packColumn(voices.map(({ article }) => places.get(article.id) ?? 0)),
      says: this.textsOf(voices.map(({ report }) => report.says)),
      origins: packColumn(voices.map(({ report }) => this.name(report.origin))),
      vias: packColumn(voices.map(({ report }) => vias.of(report.via.join("\n"), report.via))),
      viaLists: vias.all,
      roles: packColumn(voices.map(({ report }) => roles.indexOf(report.role))),
      anchors: this.textsOf(voices.flatMap(({ report }) => [report.anchor.start, report.anchor.end])),
    };
  }

  private relations(relations: Story["relations"]): RelationTables {
    const a = this.placesOf(relations.map((relation) => relation.a));
    const b = this.placesOf(relations.map((relation) => relation.b));
    const ofPosition: number[][] = this.ids.map(() => []);
    for (let i = 0; i < relations.length; i++) {
      ofPosition[a[i] as number]?.push(i * 2);
      ofPosition[b[i] as number]?.push(i * 2 + 1);
    }
    return {
      a: packColumn([...a]),
      b: packColumn([...b]),
      kinds: packColumn(relations.map(({ kind }) => relationKinds.indexOf(kind))),
      sameDay: packColumn(relations.map(({ sameDay }) => (sameDay === "conflicts" ? 1 : 0))),
      denials: packColumn(relations.map(({ denial }) => denials.indexOf(denial))),
      why: this.textsOf(relations.map(({ why }) => why)),
      ofPosition: packRows(ofPosition),
    };
  }
}

/** The lists of a checked story as tables; `pack` tells which origins are outlets' own. */
export const compileAccount = (pack: PackFacts, story: Story): AccountData => new AccountFiling(pack, story).data();
