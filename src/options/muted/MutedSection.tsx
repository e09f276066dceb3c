import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Mute } from "../../core/settings";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { headingOf, nextFocus } from "../model/next-focus";
import { Section } from "../parts/Section";
import { type PositionName, positionNames } from "./position-names";

/** Matches that were put aside, each with the way back. */
export function MutedSection(): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, settings, change, packRound } = useOptions();
  const [names, setNames] = useState(new Map<string, PositionName>());
  const any = settings.mutes.length > 0;
  useEffect(() => {
    if (any) void positionNames(api).then(setNames);
  }, [api, any, packRound]);
  const undoAll = async (button: HTMLElement): Promise<void> => {
    const heading = headingOf(button);
    if ((await change("mutes", () => [])).ok) heading?.focus();
  };
  return (
    <Section id="muted" title={t("options.muted")} about={t("options.muted.about")}>
      {!any && <p class="message">{t("options.muted.none")}</p>}
      <ul class="mutes">
        {settings.mutes.map((mute) => (
          <MuteRow key={`${mute.hash} ${mute.position}`} mute={mute} name={names.get(mute.position) ?? null} />
        ))}
      </ul>
      {settings.mutes.length > 1 && (
        <button type="button" class="ss-button" onClick={({ currentTarget }) => void undoAll(currentTarget)}>
          {t("options.muted.undoAll")}
        </button>
      )}
    </Section>
  );
}

const same = (a: Mute, b: Mute): boolean => a.hash === b.hash && a.position === b.position;

function MuteRow({ mute, name }: { mute: Mute; name: PositionName | null }): JSX.Element {
  const { t, date } = useOptionsI18n();
  const { change } = useOptions();
  const what = name?.statement ?? mute.position;
  const undo = async (button: HTMLElement): Promise<void> => {
    const next = nextFocus(button.closest("li"), "button");
    const left = (mutes: Mute[]) => mutes.filter((other) => !same(other, mute));
    if ((await change("mutes", left, t("options.mute.undone", { what }))).ok) next?.focus();
  };
  return (
    <li>
      <span dir="auto">
        {name && <b>{name.question}</b>} {what}{" "}
        <span class="quiet">{t("options.mute.date", { date: date(mute.since) })}</span>
        {name === null && <span class="quiet"> · {t("options.mute.gone")}</span>}
      </span>
      <button
        type="button"
        class="ss-button"
        aria-label={t("options.mute.undoOne", { what })}
        onClick={({ currentTarget }) => void undo(currentTarget)}
      >
        {t("options.mute.undo")}
      </button>
    </li>
  );
}
