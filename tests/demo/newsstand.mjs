// The demo newsstand as a site for `serve`: which invented paper's page stands at which address.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const pages = {
  "www.newsstand.example/": "newsstand.html",
  "www.harbourpost.example/world/putin-tehran-talks": "harbour-talks.html",
  "www.harbourpost.example/sport/rowing-regatta": "harbour-regatta.html",
  "northernledger.example/2022/07/12/white-house-iran-drones": "ledger-white-house.html",
  "www.citydispatch.example/news/tehran-rejects-drone-charge": "dispatch-rejects.html",
};

/** The article that others contradict: the first thing `npm start` shows. */
export const demoArticle = {
  url: "https://www.harbourpost.example/world/putin-tehran-talks",
  published: "2022-07-12",
  file: "tests/demo/harbour-talks.html",
};

/** @param {string} name */
const read = (name) => readFileSync(join("tests", "demo", name));

/** @type {import("../../src/cli/serve.mjs").Site} */
export function newsstand(host, path) {
  const [bare = "/"] = path.split(/[?#]/);
  if (bare === "/outlet.css")
    return { headers: { "content-type": "text/css; charset=utf-8" }, body: read("outlet.css") };
  const page = Object.entries(pages).find(([address]) => address === host + bare)?.[1];
  if (page) return { body: read(page) };
  const back =
    '<!doctype html><html lang="en"><title>Not printed</title><link rel="icon" href="data:,"><p>This page was never printed. <a href="https://www.newsstand.example/">Back to the newsstand</a></p>';
  return { status: 404, body: back };
}
