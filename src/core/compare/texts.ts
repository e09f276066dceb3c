import { remember } from "../memo";
import type { LoadedStory } from "../pack/load";
import { originsById, outletsById } from "../pack/lookup";
import type { Account } from "./account";
import { accountOf } from "./account-of";
import type { Claim, OtherReport, ReportTexts } from "./types";

const stances = ["corroborating", "conflicting", "differing", "disputing", "earlier", "later", "sameOutlet"] as const;

const counted = ["agreeing", "conflicting", "differing", "disputing"] as const;

const emptyTexts = (): ReportTexts => ({
  questions: {},
  positions: {},
  outlets: {},
  origins: {},
  articles: {},
  relations: {},
});

const articleById = remember(({ articles }: Account) => new Map(articles.map((article) => [article.id, article])));

/** Gathers the display texts of the ids it is told of, and only of those. */
export class TextCollector {
  readonly texts = emptyTexts();
  private readonly account: Account;
  /** Positions told of: asked for more often than a large object is quick to say. */
  private readonly positions = new Set<string>();

  constructor(private readonly loaded: LoadedStory) {
    this.account = accountOf(loaded);
  }

  position(id: string): void {
    if (this.positions.has(id)) return;
    this.positions.add(id);
    const position = this.account.position(id);
    const question = this.account.question(id);
    if (position)
      this.texts.positions[id] = { statement: position.statement, short: position.short, answer: position.answer };
    if (question)
      this.texts.questions[question.id] = {
        question: question.question,
        short: question.short,
        theme: question.theme,
        kind: question.kind,
      };
  }

  outlet(id: string): void {
    if (Object.hasOwn(this.texts.outlets, id)) return;
    const outlet = outletsById(this.loaded.pack).get(id);
    if (!outlet) return;
    const { name, short, initials, country } = outlet;
    this.texts.outlets[id] = { name, short, initials, country };
  }

  /** An origin; a wire may be an outlet of the pack instead. */
  origin(id: string): void {
    if (Object.hasOwn(this.texts.origins, id)) return;
    const origin = originsById(this.loaded.pack).get(id);
    if (origin) {
      const { name, short, kind, event, date } = origin;
      this.texts.origins[id] = { name, short, kind, event, date };
    } else this.outlet(id);
  }

  article(id: string): void {
    if (Object.hasOwn(this.texts.articles, id)) return;
    const article = articleById(this.account).get(id);
    if (!article) return;
    const { outlet, headline, published, url } = article;
    this.texts.articles[id] = { outlet, headline, published, url };
    this.outlet(outlet);
  }

  /** A claim's position, and what stands beside it. */
  claim(claim: Claim): void {
    const { position, origins } = claim;
    this.position(position);
    for (const kind of counted) for (const origin of origins[kind].ids) this.origin(origin);
    for (const stance of stances) {
      // Reports of one position stand together, and most are of the claim's own.
      let other = position;
      for (const report of claim[stance]) {
        this.report(report);
        if (report.position === other) continue;
        other = report.position;
        this.relation(position, other);
      }
    }
  }

  report(report: OtherReport): void {
    this.position(report.position);
    this.article(report.article);
    this.origin(report.origin);
    for (const via of report.via) this.origin(via);
  }

  /** The relation between two positions, in its own order, where there is one. */
  relation(a: string, b: string): void {
    this.relationFrom(a, b);
    this.relationFrom(b, a);
  }

  private relationFrom(a: string, b: string): void {
    const relation = this.account.relation(a, b);
    if (!relation) return;
    const { kind, why, denial } = relation;
    this.texts.relations[`${a}>${b}`] = { kind, why, ...(denial && { denial: denial === "a" ? a : b }) };
  }
}
