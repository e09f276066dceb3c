import { remember } from "../memo";
import type { LoadedStory } from "../pack/load";
import type { Account } from "./account";
import { StoryAccount } from "./story-account";
import { TableAccount } from "./table-account";

/** The account that a story gives of who reports what: of its tables where they were made, or else of its lists. */
export const accountOf: (loaded: LoadedStory) => Account = remember(({ pack, story, matcher, account }) =>
  account && matcher ? new TableAccount(account, matcher.cues.positions) : new StoryAccount(pack, story),
);
