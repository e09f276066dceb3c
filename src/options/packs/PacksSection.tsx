import type { JSX } from "preact";
import { failure, type Result } from "../../core/result";
import type { PackSummary } from "../../core/views/types";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { useAnswer } from "../model/use-answer";
import { Section } from "../parts/Section";
import { TextIn } from "../parts/TextIn";
import { PackItem } from "./PackItem";

/** The installed claim indexes; an import is taken whole or changes nothing. */
export function PacksSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, say, packsChanged, packRound } = useOptions();
  const packs = useAnswer(() => api.packs(), packRound);
  const storage = useAnswer(() => api.storage(), packRound);

  const take = async (text: string): Promise<Result<PackSummary>> => {
    const result = await api.importPack(text);
    if (!result.ok) return failure(result.code, `${t("options.pack.refused")} ${result.message}`, result.details);
    packsChanged();
    say(t("options.pack.imported", { pack: result.value.title, version: result.value.version }));
    return result;
  };
  const restore = async (): Promise<void> => {
    const result = await api.restoreBundled();
    if (result.ok) packsChanged();
    say(result.ok ? t("options.pack.restored") : t("options.failed", { message: result.message }));
  };
  return (
    <Section id="packs" title={t("options.packs")} about={t("options.packs.about")}>
      {storage?.ok && storage.value.mode === "memory" && (
        <p class="message bad">{t("options.packs.memory", { note: storage.value.note ?? "" })}</p>
      )}
      {packs && !packs.ok && <p class="message bad">{packs.message}</p>}
      <ul class="packs">{packs?.ok && packs.value.map((pack) => <PackItem key={pack.id} pack={pack} />)}</ul>
      <h3>{t("options.packs.import")}</h3>
      <TextIn label={t("options.pack.paste")} onText={take} />
      <button type="button" class="ss-link restore" onClick={() => void restore()}>
        {t("options.pack.restore")}
      </button>
    </Section>
  );
}
