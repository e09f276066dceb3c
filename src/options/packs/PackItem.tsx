import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { PackSummary } from "../../core/views/types";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { TextOut } from "../parts/TextOut";
import { RemovePack } from "./RemovePack";

/** One installed index: its stories with what they cover, export, and removal. */
export function PackItem({ pack }: { pack: PackSummary }): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, say } = useOptions();
  const [text, setText] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setText(null);
    opener.current?.focus();
  };
  const exportIt = async (): Promise<void> => {
    const result = await api.exportPack(pack.id);
    if (result.ok) setText(result.value);
    say(
      result.ok ? t("options.pack.exported", { pack: pack.title }) : t("options.failed", { message: result.message }),
    );
  };
  return (
    <li class="pack">
      <h3 dir="auto">
        {pack.title} <span class="quiet">{pack.version}</span>
      </h3>
      {pack.bundled && <p class="quiet">{t("options.pack.bundled")}</p>}
      <ul>
        {pack.stories.map((story) => (
          <StoryLine key={story.id} story={story} />
        ))}
      </ul>
      <div class="buttons">
        <button
          ref={opener}
          type="button"
          class="ss-button"
          aria-label={t("options.pack.exportOf", { pack: pack.title })}
          onClick={() => void exportIt()}
        >
          {t("options.pack.export")}
        </button>
        {!pack.bundled && <RemovePack pack={pack} />}
      </div>
      {text !== null && <TextOut name={`${pack.id}-${pack.version}.json`} text={text} onClose={close} />}
    </li>
  );
}

function StoryLine({ story }: { story: PackSummary["stories"][number] }): JSX.Element {
  const { t, date } = useOptionsI18n();
  const values = {
    articles: t("options.pack.articles", { count: story.articles }),
    reports: t("options.pack.reports", { count: story.reports }),
    from: date(story.from),
    to: date(story.indexEnds),
  };
  return (
    <li>
      <span dir="auto">{story.title}</span> <span class="quiet">{t("options.pack.covers", values)}</span>
    </li>
  );
}
