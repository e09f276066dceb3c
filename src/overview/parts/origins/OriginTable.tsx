import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { useOverviewI18n } from "../../i18n";
import type { OriginPicture } from "../../model/origins";

/** The picture of origins as a table: reports by origin and outlet. */
export function OriginTable({ view, picture }: { view: StoryView; picture: OriginPicture }): JSX.Element {
  const { t } = useOverviewI18n();
  const count = (origin: string, outlet: string): number =>
    picture.links.find((link) => link.origin === origin && link.outlet === outlet)?.reports ?? 0;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section class="origin-table" tabIndex={0} aria-label={t("overview.origins.asTable")}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("overview.origins.heads")}</th>
            {picture.outlets.map(({ id }) => (
              <th key={id} scope="col">
                {view.texts.outlets[id]?.short ?? id}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.origins.map(({ id }) => (
            <tr key={id}>
              <th scope="row" dir="auto">
                {view.texts.origins[id]?.name ?? id}
              </th>
              {picture.outlets.map((outlet) => (
                <td key={outlet.id}>{count(id, outlet.id) || "·"}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
