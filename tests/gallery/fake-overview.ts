import { success } from "../../src/core/result";
import type { OverviewApi } from "../../src/overview/overview-api";
import { bundledPack } from "./fake-popup";
import { droneStory } from "./story-view";

/** An overview that needs no browser; pass what a test is about. */
export const fakeOverview = (change: Partial<OverviewApi> = {}): OverviewApi => ({
  theme: async () => "system",
  packs: async () => success([bundledPack]),
  story: async () => success(droneStory),
  onChange: () => () => undefined,
  openOptions: () => undefined,
  ...change,
});
