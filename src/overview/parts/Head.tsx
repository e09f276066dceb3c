import type { JSX } from "preact";
import type { StoryView } from "../../core/views/types";
import { Icon } from "../../ui/parts/Icon";
import { useOverviewI18n } from "../i18n";
import { writePlace } from "../model/place";
import type { Loaded } from "../model/use-story";
import type { OverviewApi } from "../overview-api";

interface HeadProps {
  api: OverviewApi;
  stories: Loaded["stories"];
  view: StoryView;
}

/** The story's name, what the index covers of it, and the way to its three pictures. */
export function Head({ api, stories, view }: HeadProps): JSX.Element {
  const { t } = useOverviewI18n();
  return (
    <header class="head">
      <div class="head-bar">
        <span class="brand">
          <Icon name="brand" /> {t("brand")}
        </span>
        {stories.length > 1 && <StoryChoice stories={stories} current={view.id} />}
        <button type="button" class="ss-button" onClick={() => print()}>
          {t("overview.print")}
        </button>
        <button type="button" class="ss-button" onClick={api.openOptions}>
          {t("overview.options")}
        </button>
      </div>
      <h1 dir="auto">{view.title}</h1>
      <p class="head-summary" dir="auto">
        {view.summary}
      </p>
      {view.outlets.length > 0 && <Coverage view={view} />}
    </header>
  );
}

/** How much of the story there is, and the way to it. */
function Coverage({ view }: { view: StoryView }): JSX.Element {
  const { t, date } = useOverviewI18n();
  return (
    <>
      <p class="quiet">
        {t("overview.covers", {
          articles: t("overview.articles", { count: Object.keys(view.texts.articles).length }),
          outlets: t("overview.outlets", { count: view.outlets.length }),
          questions: t("overview.questions", { count: view.questions.length }),
          end: date(view.indexEnds),
        })}
      </p>
      <nav class="contents" aria-label={t("overview.contents")}>
        {(["table", "timeline", "origins"] as const).map((section) => (
          <a key={section} class="chip" href={`#${section}`}>
            {t(`overview.${section}`)}
          </a>
        ))}
      </nav>
    </>
  );
}

function StoryChoice({ stories, current }: { stories: Loaded["stories"]; current: string }): JSX.Element {
  const { t } = useOverviewI18n();
  return (
    <label>
      <span class="ss-hidden">{t("overview.story")}</span>
      <select
        value={current}
        onChange={({ currentTarget }) => {
          location.hash = writePlace(currentTarget.value, null);
        }}
      >
        {stories.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
