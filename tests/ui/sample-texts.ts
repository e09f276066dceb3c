import type { ReportTexts } from "../../src/core/compare/types";

const outlet = (name: string, short: string, initials: string, country: string) => ({ name, short, initials, country });
const origin = (name: string, short: string, event: string, date: string | null, kind = "official" as const) => ({
  name,
  short,
  kind,
  event,
  date,
});

/** Display texts for the sample reports, in the project's own words. */
export const sampleTexts: ReportTexts = {
  outlets: {
    guardian: outlet("The Guardian", "Guardian", "G", "GB"),
    dailymail: outlet("Daily Mail", "Daily Mail", "DM", "GB"),
    newser: outlet("Newser", "Newser", "N", "US"),
    nypost: outlet("New York Post", "NY Post", "NY", "US"),
    foxnews: outlet("Fox News", "Fox", "FN", "US"),
  },
  origins: {
    sullivan: origin("Jake Sullivan, White House briefing", "Sullivan", "White House briefing", "2022-07-11"),
    peskov: origin("Dmitry Peskov, press call", "Peskov", "press call", "2022-07-12"),
    kanaani: origin("Nasser Kanaani, ministry statement", "Kanaani", "ministry statement", "2022-07-12"),
    amirabdollahian: origin(
      "Hossein Amirabdollahian, call with Kyiv",
      "Iran's foreign minister",
      "phone call with Kyiv",
      "2022-07-15",
    ),
    kann: origin("Kann broadcaster", "Kann", "", null),
  },
  questions: {
    talks: {
      question: "Did the Kremlin say new Russia–Ukraine talks were discussed?",
      short: "New talks",
      theme: "trip",
      kind: "exclusive",
    },
    response: {
      question: "How did Iran respond to the US claim?",
      short: "Iran's response",
      theme: "response",
      kind: "exclusive",
    },
    supply: {
      question: "Is Iran preparing to supply drones to Russia?",
      short: "Supply",
      theme: "drones",
      kind: "exclusive",
    },
    quantity: { question: "How many drones is it about?", short: "How many", theme: "drones", kind: "exclusive" },
    training: {
      question: "When is Iran to start training Russian forces?",
      short: "Training starts",
      theme: "drones",
      kind: "exclusive",
    },
    visit: { question: "When does Putin visit Tehran?", short: "Date of the visit", theme: "trip", kind: "nested" },
    summit: { question: "What is the Tehran trip for?", short: "Purpose", theme: "trip", kind: "several-may-hold" },
    houthis: {
      question: "Where have Iranian drones been used before?",
      short: "Earlier use",
      theme: "drones",
      kind: "several-may-hold",
    },
  },
  positions: {
    "talks/discussed": {
      statement: "The Kremlin said a new round had been discussed.",
      short: "yes",
      answer: "Yes, a new round had been discussed.",
    },
    "talks/not-discussed": {
      statement: "The Kremlin said no new round had been discussed.",
      short: "no",
      answer: "No, there was no such discussion.",
    },
    "response/did-not-deny": {
      statement: "Iran did not deny it.",
      short: "did not deny",
      answer: "It did not deny it.",
    },
    "response/denied": { statement: "Iran rejected the claim.", short: "denied", answer: "It rejected the claim." },
    "supply/preparing": {
      statement: "The US says that Iran is preparing to supply drones.",
      short: "yes",
      answer: "Yes, says the US.",
    },
    "supply/no-plan": { statement: "Iran says there is no such plan.", short: "no plan", answer: "No, says Iran." },
    "quantity/several-hundred": {
      statement: "Up to several hundred.",
      short: "≤ hundreds",
      answer: "Up to several hundred.",
    },
    "quantity/hundreds": { statement: "Hundreds.", short: "hundreds", answer: "Hundreds, without a limit." },
    "training/july": { statement: "As soon as July.", short: "July", answer: "As soon as this month." },
    "training/early-july": {
      statement: "As soon as early July.",
      short: "early July",
      answer: "As soon as early July.",
    },
    "visit/19-july": { statement: "On Tuesday 19 July.", short: "19 July", answer: "On Tuesday 19 July." },
    "summit/syria": {
      statement: "A three-way meeting on Syria.",
      short: "Syria",
      answer: "A three-way meeting on Syria.",
    },
    "houthis/saudi": {
      statement: "The Houthis used Iranian drones on Saudi Arabia.",
      short: "Houthis",
      answer: "By the Houthis, on Saudi Arabia.",
    },
  },
  articles: {
    "newser-1": {
      outlet: "newser",
      headline: "Putin Plans a Trip",
      published: "2022-07-12",
      url: "https://www.newser.com/story/1.html",
    },
    "dailymail-1": { outlet: "dailymail", headline: null, published: "2022-07-12", url: null },
    "guardian-1": {
      outlet: "guardian",
      headline: null,
      published: "2022-07-12",
      url: "https://www.theguardian.com/world/1",
    },
    "foxnews-1": { outlet: "foxnews", headline: null, published: "2022-07-18", url: "https://www.foxnews.com/world/1" },
    "nypost-1": {
      outlet: "nypost",
      headline: "Putin to visit Iran",
      published: "2022-07-12",
      url: "https://nypost.com/2022/07/12/1/",
    },
  },
  relations: {
    "talks/discussed>talks/not-discussed": {
      kind: "conflicts",
      why: "Both cannot be what the Kremlin said on 12 July.",
    },
    "supply/preparing>supply/no-plan": {
      kind: "disputes",
      why: "Iran rejects what the US says; outlets may well report both.",
      denial: "supply/no-plan",
    },
  },
};
