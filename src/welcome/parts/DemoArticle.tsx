import type { JSX } from "preact";
import { useWelcomeI18n, type WelcomeKey } from "../i18n";

/** The example article with the sentences that have a card marked as on a real page. */
export function DemoArticle(): JSX.Element {
  const { t } = useWelcomeI18n();
  return (
    <section class="demo-article" aria-label={t("welcome.demo.article")}>
      <p class="demo-by">{t("welcome.demo.by")}</p>
      <h3>{t("welcome.demo.headline")}</h3>
      <p>
        <Marked standing="agrees" sentence="welcome.demo.s1" /> {t("welcome.demo.s2")}
      </p>
      <p>
        <Marked standing="conflict" sentence="welcome.demo.s3" /> {t("welcome.demo.s4")}
      </p>
    </section>
  );
}

function Marked({ standing, sentence }: { standing: "agrees" | "conflict"; sentence: WelcomeKey }): JSX.Element {
  const { t } = useWelcomeI18n();
  return (
    <mark class="demo-mark" data-standing={standing}>
      <span class="ss-hidden">
        {t("welcome.demo.claim")} {t(`stance.${standing}`)}.{" "}
      </span>
      {t(sentence)}
    </mark>
  );
}
