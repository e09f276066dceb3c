import type { JSX } from "preact";
import type { StoryView } from "../../../core/views/types";
import { Monogram } from "../../../ui/parts/Monogram";
import { useOverviewI18n } from "../../i18n";
import type { OriginLink, OriginPicture } from "../../model/origins";

/** The origin or outlet the reader asked about. */
export interface Selection {
  kind: "origin" | "outlet";
  id: string;
}

interface OriginMapProps {
  view: StoryView;
  picture: OriginPicture;
  selected: Selection | null;
  onSelect: (selection: Selection | null) => void;
}

/** Heights in px of the two columns' entries; the lines between them are drawn from these. */
const originHeight = 46;
const outletHeight = 34;

const touches = (link: OriginLink, selected: Selection): boolean => link[selected.kind] === selected.id;

/** Origins at one side, outlets at the other, a line for each pair; the buttons choose what is told below. */
export function OriginMap({ view, picture, selected, onSelect }: OriginMapProps): JSX.Element {
  const height = Math.max(picture.origins.length * originHeight, picture.outlets.length * outletHeight);
  const isChosen = (kind: Selection["kind"], id: string) => selected?.kind === kind && selected.id === id;
  const toggle = (kind: Selection["kind"], id: string) => onSelect(isChosen(kind, id) ? null : { kind, id });
  return (
    <div class="map" style={{ blockSize: `${height}px` }}>
      <Origins
        view={view}
        picture={picture}
        isChosen={(id) => isChosen("origin", id)}
        onPick={(id) => toggle("origin", id)}
      />
      <Lines picture={picture} height={height} selected={selected} />
      <ul>
        {picture.outlets.map(({ id }) => {
          const outlet = view.texts.outlets[id];
          const name = outlet?.name ?? id;
          return (
            <li key={id}>
              <button
                type="button"
                class="map-outlet"
                aria-pressed={isChosen("outlet", id)}
                onClick={() => toggle("outlet", id)}
              >
                <Monogram initials={outlet?.initials ?? name.slice(0, 1)} />
                <bdi>{name}</bdi>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface OriginsProps {
  view: StoryView;
  picture: OriginPicture;
  isChosen: (id: string) => boolean;
  onPick: (id: string) => void;
}

function Origins({ view, picture, isChosen, onPick }: OriginsProps): JSX.Element {
  const { t, date } = useOverviewI18n();
  return (
    <ul class="map-origins">
      {picture.origins.map(({ id, outlets }) => {
        const origin = view.texts.origins[id];
        const facts = [origin?.date ? date(origin.date) : null, t("overview.outlets", { count: outlets.length })];
        return (
          <li key={id}>
            <button type="button" class="map-origin" aria-pressed={isChosen(id)} onClick={() => onPick(id)}>
              <span class="map-name" dir="auto">
                {origin?.name ?? id}
              </span>
              <span class="map-name narrow" dir="auto">
                {origin?.short ?? id}
              </span>
              <span class="map-facts">{facts.filter(Boolean).join(" · ")}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Lines({ picture, height, selected }: Pick<OriginMapProps, "picture" | "selected"> & { height: number }) {
  const at = (index: number, count: number): number => ((index + 0.5) * height) / count;
  const originAt = new Map(picture.origins.map(({ id }, index) => [id, at(index, picture.origins.length)]));
  const outletAt = new Map(picture.outlets.map(({ id }, index) => [id, at(index, picture.outlets.length)]));
  // What is chosen is drawn last, over the rest.
  const links = selected
    ? picture.links.toSorted((a, b) => Number(touches(a, selected)) - Number(touches(b, selected)))
    : picture.links;
  const most = Math.max(1, ...picture.links.map(({ reports }) => reports));
  return (
    <svg class="map-lines" viewBox={`0 0 100 ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {links.map((link) => {
        const from = originAt.get(link.origin) ?? 0;
        const to = outletAt.get(link.outlet) ?? 0;
        const state = selected ? (touches(link, selected) ? "on" : "off") : "idle";
        return (
          <path
            key={`${link.origin} ${link.outlet}`}
            d={`M0 ${from}C50 ${from} 50 ${to} 100 ${to}`}
            class={`map-line ${state}`}
            stroke-width={1.5 + (6.5 * link.reports) / most}
          />
        );
      })}
    </svg>
  );
}
