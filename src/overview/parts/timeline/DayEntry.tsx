import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { Disclosure } from "../../../ui/parts/Disclosure";
import { Monogram } from "../../../ui/parts/Monogram";
import { passageLink } from "../../../ui/report/passage-link";
import { useOverviewI18n } from "../../i18n";
import type { TimelineArticle, TimelineDay } from "../../model/timeline";
import { DevelopmentNote } from "./DevelopmentNote";

interface DayEntryProps {
  view: StoryView;
  day: TimelineDay;
  linkTo: (question: string) => string;
}

/** One day: its articles, what overtook earlier reports, and which answers were new. */
export function DayEntry({ view, day, linkTo }: DayEntryProps): JSX.Element {
  const { t, date } = useOverviewI18n();
  return (
    <div class="day">
      <h3>
        <time dateTime={day.day}>{date(day.day)}</time>
      </h3>
      <div class="day-body">
        <ul class="ss-rows">
          {day.articles.map((article) => (
            <ArticleEntry key={article.article} view={view} article={article} />
          ))}
        </ul>
        {day.developments.map((development) => (
          <DevelopmentNote
            key={`${development.earlier.position} ${development.later.position}`}
            view={view}
            development={development}
            linkTo={linkTo}
          />
        ))}
        {day.news.length > 0 && (
          <div class="news">
            <Disclosure label={t("overview.timeline.first", { count: day.news.length })}>
              <ul>
                {day.news.map((position) => (
                  <NewsItem key={position} view={view} position={position} linkTo={linkTo} />
                ))}
              </ul>
            </Disclosure>
          </div>
        )}
      </div>
    </div>
  );
}

function ArticleEntry({ view, article }: { view: StoryView; article: TimelineArticle }): JSX.Element {
  const { t } = useOverviewI18n();
  const outlet = view.texts.outlets[article.outlet];
  const name = outlet?.name ?? article.outlet;
  const facts = view.texts.articles[article.article];
  const link = passageLink(facts?.url ?? null, { start: "", end: "" });
  const headline = facts?.headline ?? (link ? t("overview.timeline.read") : null);
  return (
    <li class="ss-row">
      <Monogram initials={outlet?.initials ?? name.slice(0, 1)} />
      <div>
        <div class="ss-row-who">
          <bdi>{name}</bdi>
          <span class="ss-row-note">{t("overview.reports", { count: article.reports })}</span>
        </div>
        {headline && (
          <div class="ss-row-says" dir="auto">
            {link ? (
              <a href={link} target="_blank" rel="noopener noreferrer">
                {headline}
              </a>
            ) : (
              headline
            )}
          </div>
        )}
      </div>
    </li>
  );
}

function NewsItem({ view, position, linkTo }: { view: StoryView; position: string; linkTo: DayEntryProps["linkTo"] }) {
  const question = position.split("/")[0] ?? "";
  return (
    <li dir="auto">
      <a href={linkTo(question)}>{view.texts.questions[question]?.question ?? question}</a>{" "}
      {view.texts.positions[position]?.answer ?? position}
    </li>
  );
}
