import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Result } from "../../core/result";
import type { Settings } from "../../core/settings";
import type { OptionsApi } from "../options-api";

/** What every section of the options works with. */
export interface OptionsState {
  api: OptionsApi;
  settings: Settings;
  /** Says something in the page's one live region; `inPlace` where the words already stand beside their cause. */
  say(text: string, inPlace?: boolean): void;
  /** Changes a field from what is stored, shows it, and says `done` or what went wrong. */
  change<K extends keyof Settings>(
    field: K,
    next: (current: Settings[K]) => Settings[K],
    done?: string,
  ): Promise<Result<null>>;
  /** Reads packs and outlets again, after an import or a removal. */
  packsChanged(): void;
  /** Counts up with every such change. */
  packRound: number;
}

export const OptionsContext = createContext<OptionsState | null>(null);

export function useOptions(): OptionsState {
  const state = useContext(OptionsContext);
  if (!state) throw new Error("A section of the options stands outside of OptionsContext.");
  return state;
}
