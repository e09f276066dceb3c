import type { JSX } from "preact";
import { useEffect } from "preact/hooks";
import { Icon } from "../../ui/parts/Icon";
import { showTheme } from "../../ui/theme";
import { useWelcomeI18n } from "../i18n";
import type { WelcomeApi } from "../welcome-api";
import { DemoArticle } from "./DemoArticle";
import { DemoPanel } from "./DemoPanel";

const topics = ["read", "leaves", "off"] as const;
const points = ["1", "2", "3"] as const;

/** The first page: what will happen, what is read, what never leaves, and how to switch it off. */
export function Welcome({ api }: { api: WelcomeApi }): JSX.Element {
  const { t } = useWelcomeI18n();
  useEffect(() => {
    void api.theme().then((theme) => showTheme(document.documentElement, theme));
  }, [api]);
  return (
    <main>
      <header>
        <span class="brand">
          <Icon name="brand" /> {t("brand")}
        </span>
        <h1>{t("welcome.title")}</h1>
        <p class="subtitle">{t("welcome.subtitle")}</p>
      </header>
      <section aria-labelledby="demo-title">
        <h2 id="demo-title">{t("welcome.demo")}</h2>
        <p class="about">{t("welcome.demo.about")}</p>
        <div class="stage">
          <DemoArticle />
          <DemoPanel />
        </div>
        <p class="learn">{t("welcome.learn")}</p>
      </section>
      <div class="topics">
        {topics.map((topic) => (
          <section key={topic} aria-labelledby={`${topic}-title`}>
            <h2 id={`${topic}-title`}>{t(`welcome.${topic}`)}</h2>
            <ul>
              {points.map((point) => (
                <li key={point}>{t(`welcome.${topic}.${point}`)}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p class="next">
        <a class="ss-button primary" href={api.overviewLink()}>
          {t("welcome.overview")}
        </a>
        <button type="button" class="ss-button" onClick={api.openOptions}>
          {t("welcome.options")}
        </button>
      </p>
    </main>
  );
}
