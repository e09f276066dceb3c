/** @jest-environment jsdom */
import { claim, other, pageReport } from "../ui/sample-report";
import { fullReport } from "../ui/sample-scenes";
import { type Driven, drive, settle } from "./drive";

const visit = { kind: "report", report: fullReport } as const;
let driven: Driven;
const open = (wish: Parameters<typeof drive>[0] = {}): Driven => {
  driven = drive({ visit, ...wish });
  driven.sidebar.open();
  return driven;
};
afterEach(() => driven.sidebar.destroy());

const cardOf = ({ root }: Driven, question: string): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>(".ss-card")].find((card) =>
    card.textContent?.includes(question),
  );
  if (!found) throw new Error(`no card about "${question}"`);
  return found;
};
const pressIn = async (card: HTMLElement, name: string): Promise<void> => {
  const found = [...card.querySelectorAll("button")].find((each) => each.textContent?.includes(name));
  if (!found) throw new Error(`no button "${name}" in this card`);
  found.focus();
  found.click();
  await settle();
};

const questions = {
  supply: "Is Iran preparing to supply drones to Russia?",
  quantity: "How many drones is it about?",
  talks: "Did the Kremlin say new Russia–Ukraine talks were discussed?",
  response: "How did Iran respond to the US claim?",
  visit: "When does Putin visit Tehran?",
  summit: "What is the Tehran trip for?",
};

describe("the cards", () => {
  test("come with conflicts first, one a position", () => {
    const { cards } = open();
    expect(cards().slice(0, 3)).toEqual([questions.talks, questions.supply, questions.quantity]);
    expect(cards().toSorted()).toEqual(Object.values(questions).toSorted());
  });

  test("come in page order where the reader prefers that", () => {
    expect(open({ settings: { order: "page" } }).cards()).toEqual(Object.values(questions));
  });

  test("say what this article says, whose words they are, and where, counted from one", () => {
    const text = cardOf(open(), questions.talks).textContent;
    expect(text).toContain("This article: Yes, a new round had been discussed, according to Dmitry Peskov");
    expect(text).toContain("Another round of talks with Kyiv has come up, the Kremlin said.");
    expect(text).toContain("¶ 5");
  });

  test("mark in the sentence what the match rests on", () => {
    const marks = cardOf(open(), questions.talks).querySelectorAll("mark");
    expect([...marks].map((mark) => mark.textContent)).toEqual(["round of talks", "come up"]);
  });

  test("list outlets by stance and the origins behind them", () => {
    const text = cardOf(open(), questions.talks).textContent;
    expect(text).toContain("Reported differently by");
    expect(text).toContain("2 outlets, 1 origin: Dmitry Peskov, press call, 12 Jul 2022");
  });

  test("tell a dispute by the party that rejects the claim, and no conflict", () => {
    const card = cardOf(open(), questions.supply);
    expect(card.textContent).toContain("Rejected by Iran's foreign minister");
    expect(card.dataset.standing).toBe("disputed");
  });

  test("name the outlets of a broad agreement, with what each says a click away", async () => {
    const card = cardOf(open(), questions.supply);
    expect(card.textContent).toContain("The Guardian, Newser, Daily Mail and Fox News");
    expect(card.textContent).not.toContain("getting drones ready for Russia");
    await pressIn(card, "What 4 outlets say");
    expect(card.textContent).toContain("The US believes that Iran is getting drones ready for Russia");
  });

  test("show on demand who got it from whom", async () => {
    const card = cardOf(open(), questions.supply);
    await pressIn(card, "4 outlets, 1 origin");
    expect(card.querySelector("dl")?.textContent).toContain("Newser (via AP)");
  });

  test("show later developments with their date", () => {
    const text = cardOf(open(), questions.response).textContent;
    expect(text).toContain("LaterFNFox News18 Jul 2022On 15 July the foreign minister called it baseless");
  });

  test("name an outlet once, even where its article says two things", () => {
    const twice = [other({ says: "No, it was not" }), other({ position: "talks/ruled-out", says: "It was ruled out" })];
    const report = pageReport({ claims: [claim("talks/discussed", { conflicting: twice })] });
    const card = cardOf(open({ visit: { kind: "report", report } }), questions.talks);
    expect(card.querySelectorAll(".ss-row")).toHaveLength(1);
    expect(card.querySelectorAll(".ss-row-says")).toHaveLength(2);
  });

  test("fold the other claims of a crowded sentence, each still reachable", async () => {
    const crowd = ["talks", "visit", "summit", "quantity"].map((question) => claim(`${question}/any`));
    const { root } = open({ visit: { kind: "report", report: pageReport({ claims: crowd }) } });
    const card = cardOf(driven, questions.talks);
    await pressIn(card, "3 more claims in this sentence");
    await pressIn(card, "Purpose");
    expect(root.activeElement).toBe(cardOf(driven, questions.summit));
  });

  test("count as in the same sentence only what the sentence shown says", () => {
    const here = { paragraph: 1 };
    const claims = ["talks", "visit", "summit", "quantity"].map((question) => claim(`${question}/any`, here));
    const later = ["talks", "supply", "response"].map((question) => claim(`${question}/any`, { paragraph: 9 }));
    open({ visit: { kind: "report", report: pageReport({ claims: [...claims, ...later] }) } });
    expect(cardOf(driven, questions.talks).textContent).toContain("3 more claims in this sentence");
    expect(cardOf(driven, questions.supply).textContent).toContain("Also in this sentence:");
  });

  test("say of a lone claim that nobody else in the index reports it", () => {
    expect(cardOf(open(), questions.summit).textContent).toContain("No other outlet in the index reports this.");
  });

  test("lead from one claim of a sentence to the others", async () => {
    const { root } = open();
    await pressIn(cardOf(driven, questions.supply), "How many");
    expect(root.activeElement).toBe(cardOf(driven, questions.quantity));
  });

  test("keep to four open reports of a stance, with the rest a click away", async () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id) => other({ outlet: id, article: id, says: `says ${id}` }));
    const report = pageReport({ claims: [claim("talks/discussed", { conflicting: many })] });
    const card = cardOf(open({ visit: { kind: "report", report } }), questions.talks);
    expect(card.textContent).not.toContain("says e");
    await pressIn(card, "2 more reports");
    expect(card.textContent).toContain("says f");
  });
});

describe("what a card can do", () => {
  test("goes to its sentence, and back to where the reader was", async () => {
    const { actions, press, text } = open();
    await pressIn(cardOf(driven, questions.talks), "¶ 5");
    expect(actions.goToClaim).toHaveBeenCalledWith(fullReport.claims[2]?.id);
    press("Back to where I was");
    expect(actions.backToReading).toHaveBeenCalledTimes(1);
    expect(text()).not.toContain("Back to where I was");
  });

  test.each([
    ["collapsed", "The sentence is folded away on the page."],
    ["gone", "The sentence is no longer on the page."],
  ])("says so where the sentence is %s", async (result, words) => {
    const { said } = open({ actions: { goToClaim: jest.fn(() => result) } });
    await pressIn(cardOf(driven, questions.talks), "¶ 5");
    expect(cardOf(driven, questions.talks).textContent).toContain(words);
    expect(said()).toBe(words);
  });

  test("goes to each sentence that says the same", async () => {
    const { actions } = open();
    await pressIn(cardOf(driven, questions.supply), "1 more sentence says so");
    await pressIn(cardOf(driven, questions.supply), "¶ 7");
    expect(actions.goToClaim).toHaveBeenCalledWith("supply-again-001");
  });

  test("explains its match and the relation behind the stance", async () => {
    open();
    await pressIn(cardOf(driven, questions.talks), "Why this match");
    const text = cardOf(driven, questions.talks).textContent;
    expect(text).toContain("matched: Kremlin · new round · discussed; said by Dmitry Peskov");
    expect(text).toContain("Both cannot be what the Kremlin said on 12 July.");
    expect(text).toContain("right 94% of the time");
  });

  test("never calls a match right always, which no measurement can say", async () => {
    const report = pageReport({ claims: [claim("talks/discussed", { score: 1 })] });
    open({ visit: { kind: "report", report } });
    await pressIn(cardOf(driven, questions.talks), "Why this match");
    expect(cardOf(driven, questions.talks).textContent).toContain("right 99% of the time");
  });

  test("puts a match aside in all its sentences, and keeps focus where the card was", async () => {
    const { actions, cards, root, said } = open();
    await pressIn(cardOf(driven, questions.supply), "Not this");
    expect(actions.mute.mock.calls.map(([each]) => each.id)).toHaveLength(2);
    expect(cards()).not.toContain(questions.supply);
    expect(root.activeElement?.textContent).toContain(`Put aside: ${questions.supply}`);
    expect(said()).toBe(`Put aside: ${questions.supply}`);
  });

  describe("of a match that was put aside", () => {
    const without = (...names: (keyof typeof questions)[]) => {
      const claims = fullReport.claims.filter(({ question }) => !names.some((name) => name === question));
      const outcome = claims.length > 0 ? "claims" : "no-claims";
      return { kind: "report", report: { ...fullReport, claims, outcome } } as const;
    };
    const order = (): string[] =>
      [...driven.root.querySelectorAll<HTMLElement>("[data-card]")].map(
        ({ textContent }) => Object.values(questions).find((question) => textContent?.includes(question)) ?? "",
      );

    test("the line and the focus stay when the page is read again without it, and so does what is said", async () => {
      const { cards, root, said, sidebar } = open();
      const before = order();
      await pressIn(cardOf(driven, questions.supply), "Not this");
      sidebar.update(without("supply"));
      expect(cards()).not.toContain(questions.supply);
      expect(order()).toEqual(before);
      expect(root.activeElement?.textContent).toContain(`Put aside: ${questions.supply}`);
      expect(said()).toBe(`Put aside: ${questions.supply}`);
      expect(driven.text()).toContain("All 5");
    });

    test("the lines of several stay where their cards stood, in whatever order they went", async () => {
      const { sidebar } = open();
      const before = order();
      await pressIn(cardOf(driven, questions.quantity), "Not this");
      sidebar.update(without("quantity"));
      await pressIn(cardOf(driven, questions.talks), "Not this");
      sidebar.update(without("quantity", "talks"));
      await pressIn(cardOf(driven, questions.supply), "Not this");
      sidebar.update(without("quantity", "talks", "supply"));
      expect(order()).toEqual(before);
    });

    test("the line stays where it was the last one on the page", async () => {
      const report = { ...fullReport, claims: fullReport.claims.filter(({ question }) => question === "talks") };
      const { root, sidebar } = open({ visit: { kind: "report", report } });
      await pressIn(cardOf(driven, questions.talks), "Not this");
      sidebar.update(without(...(Object.keys(questions) as (keyof typeof questions)[])));
      expect(root.activeElement?.textContent).toContain(`Put aside: ${questions.talks}`);
    });

    test("the line goes with the closed panel, with the page, and where the match is back", async () => {
      const { sidebar, text } = open();
      const putAside = async (): Promise<void> => {
        await pressIn(cardOf(driven, questions.supply), "Not this");
        sidebar.update(without("supply"));
        expect(text()).toContain("Put aside");
      };
      await putAside();
      sidebar.update(visit);
      expect(text()).not.toContain("Put aside");
      await putAside();
      sidebar.update({ kind: "report", report: { ...without("supply").report, url: "https://nypost.com/other/" } });
      expect(text()).not.toContain("Put aside");
      sidebar.update(visit);
      await putAside();
      sidebar.toggle();
      sidebar.toggle();
      expect(text()).not.toContain("Put aside");
    });

    test("the line comes also where the page was read again before it was known to be kept", async () => {
      let keep = (_kept: boolean): void => undefined;
      const mute = jest.fn(() => new Promise((resolve) => (keep = resolve as typeof keep)));
      const { root, sidebar } = open({ actions: { mute } });
      const before = order();
      await pressIn(cardOf(driven, questions.talks), "Not this");
      sidebar.update(without("talks"));
      expect(root.activeElement).not.toBeNull();
      keep(true);
      await settle();
      expect(order()).toEqual(before);
      expect(root.activeElement?.textContent).toContain(`Put aside: ${questions.talks}`);
    });
  });

  test.each([
    ["is refused", jest.fn(async () => false)],
    ["fails", jest.fn(async () => Promise.reject(new Error("gone")))],
  ])("says so where storing a 'not this' %s", async (_how, mute) => {
    const { cards } = open({ actions: { mute } });
    await pressIn(cardOf(driven, questions.talks), "Not this");
    expect(cards()).toContain(questions.talks);
    expect(cardOf(driven, questions.talks).textContent).toContain("This could not be stored.");
  });

  test("copies itself with its sources", async () => {
    const { actions, said } = open();
    await pressIn(cardOf(driven, questions.talks), "Copy with sources");
    expect(actions.copyText.mock.calls[0]?.[0]).toContain("- Newser, 12 Jul 2022: No: Peskov");
    expect(said()).toBe("Copied with sources");
  });

  test("shows its text to select where copying is refused", async () => {
    const { root } = open({ actions: { copyText: jest.fn(async () => false) } });
    await pressIn(cardOf(driven, questions.talks), "Copy with sources");
    expect(root.querySelector("textarea")?.value).toContain("Reported differently by:");
  });

  test("lets the page draw the sentences of the card in use stronger", () => {
    const { actions } = open({ settings: { order: "page" } });
    const [supply] = driven.root.querySelectorAll<HTMLElement>(".ss-card");
    supply?.dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    expect(actions.showActive).toHaveBeenLastCalledWith([fullReport.claims[0]?.id, "supply-again-001"]);
    expect(cardOf(driven, questions.supply).hasAttribute("data-active")).toBe(true);
  });
});
