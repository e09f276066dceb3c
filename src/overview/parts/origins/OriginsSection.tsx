import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { StoryView } from "../../../core/views/types";
import { Disclosure } from "../../../ui/parts/Disclosure";
import { useOverviewI18n } from "../../i18n";
import { type OriginPicture, originPicture } from "../../model/origins";
import { OriginMap, type Selection } from "./OriginMap";
import { OriginReports } from "./OriginReports";
import { OriginTable } from "./OriginTable";

interface OriginsSectionProps {
  view: StoryView;
  linkTo: (question: string) => string;
}

/** So many origins are drawn before the reader asks for the rest. */
const drawnFirst = 10;

function cut(picture: OriginPicture, all: boolean): OriginPicture {
  if (all || picture.origins.length <= drawnFirst + 2) return picture;
  const origins = picture.origins.slice(0, drawnFirst);
  const shown = new Set(origins.map(({ id }) => id));
  return { ...picture, origins, links: picture.links.filter(({ origin }) => shown.has(origin)) };
}

/** Which outlets stand on which origin, drawn, as reports of the one chosen, and as a table. */
export function OriginsSection({ view, linkTo }: OriginsSectionProps): JSX.Element {
  const { t } = useOverviewI18n();
  const [question, setQuestion] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const [selected, setSelected] = useState<Selection | null>(null);
  const picture = useMemo(() => originPicture(view, question), [view, question]);
  const drawn = cut(picture, all);
  const left = picture.origins.length - drawn.origins.length;
  return (
    <section id="origins" aria-labelledby="origins-title">
      <h2 id="origins-title">{t("overview.origins")}</h2>
      <p class="quiet">{t("overview.origins.about")}</p>
      <QuestionChoice
        view={view}
        question={question}
        onChoose={(next) => {
          setQuestion(next);
          setSelected(null);
        }}
      />
      {picture.origins.length === 0 && <p class="message">{t("overview.origins.empty")}</p>}
      <OriginMap view={view} picture={drawn} selected={selected} onSelect={setSelected} />
      {left > 0 && (
        <button type="button" class="ss-button" onClick={() => setAll(true)}>
          {t("overview.origins.more", { count: left })}
        </button>
      )}
      <OriginReports view={view} picture={picture} selected={selected} linkTo={linkTo} />
      <Disclosure label={t("overview.origins.asTable")}>
        <OriginTable view={view} picture={picture} />
      </Disclosure>
    </section>
  );
}

interface QuestionChoiceProps {
  view: StoryView;
  question: string | null;
  onChoose: (question: string | null) => void;
}

function QuestionChoice({ view, question, onChoose }: QuestionChoiceProps): JSX.Element {
  const { t } = useOverviewI18n();
  const reported = view.questions.filter(({ positions }) => positions.some(({ reports }) => reports.length > 0));
  return (
    <div class="choices">
      <label>
        {t("overview.origins.choose")}
        <select value={question ?? ""} onChange={({ currentTarget }) => onChoose(currentTarget.value || null)}>
          <option value="">{t("overview.origins.all")}</option>
          {view.themes.map((theme) => (
            <optgroup key={theme.id} label={theme.title}>
              {reported
                .filter((entry) => entry.theme === theme.id)
                .map(({ id }) => (
                  <option key={id} value={id}>
                    {view.texts.questions[id]?.question ?? id}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
    </div>
  );
}
