import type { JSX } from "preact";
import type { StoryView } from "../../core/views/types";
import { useOverviewI18n } from "../i18n";
import { writePlace } from "../model/place";
import { usePlace } from "../model/use-place";
import { type Loaded, useStory } from "../model/use-story";
import type { OverviewApi } from "../overview-api";
import { CardPanel } from "./CardPanel";
import { Head } from "./Head";
import { Legend } from "./Legend";
import { OriginsSection } from "./origins/OriginsSection";
import { CoverageTable } from "./table/CoverageTable";
import { Timeline } from "./timeline/Timeline";

/** One story at a glance: who reports what, when, and from whom. */
export function Overview({ api }: { api: OverviewApi }): JSX.Element {
  const { t } = useOverviewI18n();
  const place = usePlace();
  const loaded = useStory(api, place.story);
  if (!loaded) return <main aria-busy="true" />;
  const { view } = loaded;
  if (!view) return <NoStory api={api} problem={loaded.problem ?? t("overview.noStory")} />;
  return <StoryPage api={api} loaded={loaded} view={view} question={place.question} />;
}

function NoStory({ api, problem }: { api: OverviewApi; problem: string }): JSX.Element {
  const { t } = useOverviewI18n();
  return (
    <main class="no-story">
      <h1>{t("overview.title")}</h1>
      <p class="message bad">{problem}</p>
      <button type="button" class="ss-button" onClick={api.openOptions}>
        {t("overview.options")}
      </button>
    </main>
  );
}

interface StoryPageProps {
  api: OverviewApi;
  loaded: Loaded;
  view: StoryView;
  question: string | null;
}

function StoryPage({ api, loaded, view, question }: StoryPageProps): JSX.Element {
  const { t } = useOverviewI18n();
  const linkTo = (id: string): string => writePlace(view.id, id);
  const open = view.questions.find(({ id }) => id === question)?.id ?? null;
  return (
    <div class="page" data-card={open ? "" : undefined}>
      {view.outlets.length > 0 && (
        <a class="skip" href="#table">
          {t("overview.skip")}
        </a>
      )}
      <main>
        <Head api={api} stories={loaded.stories} view={view} />
        {view.outlets.length === 0 ? (
          <p class="message">{t("overview.empty")}</p>
        ) : (
          <>
            <section id="table" aria-labelledby="table-title">
              <h2 id="table-title">{t("overview.table")}</h2>
              <Legend />
              <CoverageTable view={view} open={open} linkTo={linkTo} />
            </section>
            <Timeline view={view} linkTo={linkTo} />
            <OriginsSection view={view} linkTo={linkTo} />
          </>
        )}
      </main>
      {open && <CardPanel key={open} view={view} question={open} linkTo={linkTo} />}
    </div>
  );
}
