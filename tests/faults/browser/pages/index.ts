import type { Site } from "../../../../src/cli/serve.mjs";
import { testSite } from "../../../e2e/harness/sites";
import type { PageCase } from "./article";
import { hostile } from "./hostile";
import { notHtml } from "./not-html";
import { sizes } from "./size";
import { structures } from "./structure";
import { texts } from "./text";

/** Every bad page; several may stand for one case. */
export const pageCases: PageCase[] = [...notHtml, ...sizes, ...hostile, ...texts, ...structures];

/** The bad pages at `/fault/<place in the list>`, and all else as in the end-to-end tests. */
export const faultSite: Site = (host, path) => {
  const [, folder, place = ""] = path.split("/");
  const found = folder === "fault" ? pageCases[Number(place)] : undefined;
  return found ? found.answer() : testSite(host, path);
};
