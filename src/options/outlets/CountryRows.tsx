import type { JSX } from "preact";
import type { OutletSummary } from "../../core/views/types";
import { Monogram } from "../../ui/parts/Monogram";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { Switch } from "../parts/Switch";
import { type CountryGroup, switchOutlets } from "./by-country";

/** "United Kingdom" for GB; the code itself where the browser has no name for it. */
function countryName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** A country's outlets under a head that switches all or none of them. */
export function CountryRows({ group }: { group: CountryGroup }): JSX.Element {
  const { t, locale } = useOptionsI18n();
  const { settings, change } = useOptions();
  const country = countryName(group.country, locale);
  const ids = group.outlets.map(({ id }) => id);
  const on = ids.filter((id) => !settings.outletsOff.includes(id)).length;
  const set = (value: boolean): void => {
    const text = `${country}: ${t("options.outlets.onOf", { on: value ? ids.length : 0, count: ids.length })}`;
    void change("outletsOff", (off) => switchOutlets(off, ids, value), text);
  };
  return (
    <tbody>
      <tr class="country">
        <th scope="rowgroup" colSpan={3}>
          {country} <span class="quiet">{t("options.outlets.onOf", { on, count: ids.length })}</span>
        </th>
        {/* Not disabled where there is nothing left to do: the focus would be lost with the press. */}
        <td>
          <button
            type="button"
            class="ss-link"
            aria-label={t("options.outlets.allOf", { country })}
            aria-disabled={on === ids.length}
            onClick={() => on < ids.length && set(true)}
          >
            {t("options.outlets.all")}
          </button>
          <button
            type="button"
            class="ss-link"
            aria-label={t("options.outlets.noneOf", { country })}
            aria-disabled={on === 0}
            onClick={() => on > 0 && set(false)}
          >
            {t("options.outlets.none")}
          </button>
        </td>
      </tr>
      {group.outlets.map((outlet) => (
        <OutletRow key={outlet.id} outlet={outlet} />
      ))}
    </tbody>
  );
}

function OutletRow({ outlet }: { outlet: OutletSummary }): JSX.Element {
  const { t, date } = useOptionsI18n();
  const { settings, change } = useOptions();
  const on = !settings.outletsOff.includes(outlet.id);
  const set = (next: boolean): void => {
    const text = t(next ? "options.outlets.on" : "options.outlets.off", { outlet: outlet.name });
    void change("outletsOff", (off) => switchOutlets(off, [outlet.id], next), text);
  };
  return (
    <tr data-off={on ? undefined : ""}>
      <th scope="row">
        <span class="outlet-name">
          <Monogram initials={outlet.initials} />
          <bdi>{outlet.name}</bdi>
        </span>
      </th>
      <td class="number">{outlet.reports}</td>
      <td class="day">{outlet.latest ? <time dateTime={outlet.latest}>{date(outlet.latest)}</time> : ""}</td>
      <td class="use">
        <Switch label={outlet.name} hideLabel on={on} onChange={set} />
      </td>
    </tr>
  );
}
