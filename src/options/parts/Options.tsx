import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../core/result";
import { Icon } from "../../ui/parts/Icon";
import { AboutSection } from "../about/AboutSection";
import { PrivacySection } from "../about/PrivacySection";
import { ShortcutsSection } from "../about/ShortcutsSection";
import { useOptionsI18n } from "../i18n";
import { LookSection } from "../look/LookSection";
import { OptionsContext, type OptionsState } from "../model/context";
import { useSettings } from "../model/use-settings";
import { MutedSection } from "../muted/MutedSection";
import type { OptionsApi } from "../options-api";
import { OutletsSection } from "../outlets/OutletsSection";
import { PacksSection } from "../packs/PacksSection";
import { SettingsFileSection } from "../settings-file/SettingsFileSection";
import { SitesSection } from "../sites/SitesSection";
import { LiveRegion } from "./LiveRegion";

const sections = ["outlets", "sites", "look", "muted", "packs", "settings", "privacy", "shortcuts", "about"] as const;

/** All that a reader can choose. A choice applies at once and is said in one live region. */
export function Options({ api }: { api: OptionsApi }): JSX.Element {
  const { t } = useOptionsI18n();
  const { settings, readAgain } = useSettings(api);
  const [said, setSaid] = useState({ text: "", count: 0, inPlace: false });
  const [packRound, setPackRound] = useState(0);
  // Another tab may have imported or removed a pack in the meantime.
  useEffect(() => {
    const readPacks = (): void => setPackRound((round) => round + 1);
    addEventListener("focus", readPacks);
    return () => removeEventListener("focus", readPacks);
  }, []);
  if (!settings) return <main aria-busy="true" />;

  const say: OptionsState["say"] = (text, inPlace = false) =>
    setSaid(({ count }) => ({ text, count: count + 1, inPlace }));
  const change: OptionsState["change"] = async (field, next, done = t("options.changed")) => {
    const result: Result<null> = await api.update(field, next);
    await readAgain();
    say(result.ok ? done : t("options.failed", { message: result.message }));
    return result;
  };
  const packsChanged = (): void => setPackRound((round) => round + 1);
  return (
    <OptionsContext.Provider value={{ api, settings, say, change, packsChanged, packRound }}>
      <div class="layout">
        <header>
          <h1 class="brand">
            <Icon name="brand" /> {t("brand")}
          </h1>
          <nav aria-label={t("options.contents")}>
            <ul>
              {sections.map((section) => (
                <li key={section}>
                  <a href={`#${section}`}>{t(`options.${section}`)}</a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main>
          <OutletsSection />
          <SitesSection />
          <LookSection />
          <MutedSection />
          <PacksSection />
          <SettingsFileSection onImported={readAgain} />
          <PrivacySection />
          <ShortcutsSection />
          <AboutSection />
        </main>
        <LiveRegion said={said} />
      </div>
    </OptionsContext.Provider>
  );
}
