import { useCallback, useEffect, useState } from "preact/hooks";
import type { Settings } from "../../core/settings";
import { showTheme } from "../../ui/theme";
import type { OptionsApi } from "../options-api";

/** The stored settings, followed as they change in this tab or in another one. */
export function useSettings(api: OptionsApi): { settings: Settings | null; readAgain: () => Promise<void> } {
  const [settings, setSettings] = useState<Settings | null>(null);
  const readAgain = useCallback(async () => setSettings(await api.settings()), [api]);
  useEffect(() => {
    void readAgain();
    return api.onSettings((change) => setSettings((known) => (known ? { ...known, ...change } : known)));
  }, [api, readAgain]);
  useEffect(() => {
    if (settings) showTheme(document.documentElement, settings.theme);
  }, [settings?.theme]);
  return { settings, readAgain };
}
