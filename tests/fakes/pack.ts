import type { Pack } from "../../src/core/pack/types";

/** The smallest pack that passes the check: one outlet, no article. Fields in `change` replace its own. */
export const smallPack = (change: Partial<Pack> = {}): Pack => ({
  schema: 1,
  id: "lake",
  title: "Lake stories",
  version: "1.0.0",
  outlets: [
    {
      id: "herald",
      name: "Lake Herald",
      short: "Herald",
      initials: "LH",
      domains: ["lakeherald.example"],
      country: "GB",
    },
  ],
  origins: [],
  stories: [],
  ...change,
});

export const packText = (change: Partial<Pack> = {}): string => JSON.stringify(smallPack(change));
