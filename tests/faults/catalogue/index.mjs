import { background } from "./background.mjs";
import { inputs } from "./inputs.mjs";
import { packs } from "./packs.mjs";
import { pageLife } from "./page-life.mjs";
import { pages } from "./pages.mjs";
import { storage } from "./storage.mjs";

/** Every fault (F01–F48) and bad input (B01–B84), in order of their ids. */
export const catalogue = [...background, ...storage, ...pageLife, ...pages, ...packs, ...inputs].sort((a, b) =>
  a.id.localeCompare(b.id),
);
