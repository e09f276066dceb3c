import type { JSX } from "preact";
import type { OtherReport } from "../../core/compare/types";
import { Card } from "../../ui/parts/Card";
import { Icon } from "../../ui/parts/Icon";
import { OriginsLine } from "../../ui/parts/OriginsLine";
import { ReportRow } from "../../ui/parts/ReportRow";
import { demoReport, demoTexts } from "../demo-data";
import { useWelcomeI18n } from "../i18n";

/** The panel as it would stand beside the example article, built from the panel's own parts. */
export function DemoPanel(): JSX.Element {
  const { t } = useWelcomeI18n();
  return (
    <section class="demo-panel" aria-label={t("welcome.demo.panel")}>
      <div class="demo-panel-head">
        <span class="brand">
          <Icon name="brand" /> {t("brand")}
        </span>
        <p class="demo-summary">{t("summary.conflict", { count: 1 })}</p>
      </div>
      <Card standing="conflict" title={t("welcome.demo.q1")} active>
        <DemoAnswer
          here={t("welcome.demo.q1.here")}
          group={t("group.conflicting")}
          reports={[
            demoReport("ledger", t("welcome.demo.q1.ledger"), "kremlin"),
            demoReport("dispatch", t("welcome.demo.q1.dispatch"), "kremlin"),
          ]}
        />
      </Card>
      <Card standing="agrees" title={t("welcome.demo.q2")}>
        <DemoAnswer
          here={t("welcome.demo.q2.here")}
          group={t("group.corroborating")}
          reports={[demoReport("dispatch", t("welcome.demo.q2.dispatch"), "whiteHouse")]}
        />
      </Card>
    </section>
  );
}

function DemoAnswer({ here, group, reports }: { here: string; group: string; reports: OtherReport[] }): JSX.Element {
  const { t } = useWelcomeI18n();
  const texts = demoTexts(t);
  const ids = [...new Set(reports.map(({ origin }) => origin))];
  return (
    <>
      <p class="demo-here">{here}</p>
      <p class="demo-group">{group}</p>
      <ul class="ss-rows">
        {reports.map((report) => (
          <ReportRow key={report.outlet} report={report} texts={texts} />
        ))}
      </ul>
      <OriginsLine count={{ outlets: reports.length, independent: ids.length, ids }} reports={reports} texts={texts} />
    </>
  );
}
