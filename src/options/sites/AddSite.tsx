import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type OptionsKey, optionsTexts, useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";
import { readSite, type TypedSite } from "./read-site";

/** `www.` and other subdomains of a listed site are read already. */
const covers = (listed: string, host: string): boolean => host === listed || host.endsWith(`.${listed}`);

const isKey = (key: string): key is OptionsKey => Object.hasOwn(optionsTexts, key);

/** The field for a further site; every kind of wrong address has an answer of its own. */
export function AddSite({ listed }: { listed: string[] }): JSX.Element {
  const { t } = useOptionsI18n();
  const { api, settings, say, change } = useOptions();
  const [text, setText] = useState("");
  const [answer, setAnswer] = useState<string | null>(null);
  const known = [...listed, ...settings.addedSites];

  const explain = (words: string): void => {
    setAnswer(words);
    say(words, true);
  };
  const refuse = (code: string): void => {
    const key = `options.addSite.${code}`;
    explain(t(isKey(key) ? key : "options.addSite.notASite"));
  };
  const keep = async (host: string, international: boolean): Promise<void> => {
    const done = t(international ? "options.addSite.done.international" : "options.addSite.done", { host });
    const result = await change("addedSites", (hosts) => [...new Set([...hosts, host])].sort(), done);
    if (!result.ok) return;
    setText("");
    await api.sitesChanged();
  };
  const ask = ({ host, international }: TypedSite): void => {
    setAnswer(null);
    // Nothing may be awaited before this: the browser asks only straight from the click.
    void api.askAccess(host).then((granted) => {
      if (granted) void keep(host, international);
      else explain(t("options.addSite.denied", { host }));
    });
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const site = readSite(text);
    if (!site.ok) refuse(site.code);
    else if (known.some((other) => covers(other, site.value.host)))
      explain(t("options.addSite.already", { host: site.value.host }));
    else ask(site.value);
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for="add-site">{t("options.addSite")}</label>
      <div class="buttons">
        <input
          id="add-site"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="news.example"
          aria-describedby="add-site-hint"
          aria-invalid={answer !== null}
          aria-errormessage={answer === null ? undefined : "add-site-answer"}
          value={text}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setAnswer(null);
          }}
        />
        <button type="submit" class="ss-button primary">
          {t("options.addSite.button")}
        </button>
      </div>
      <p id="add-site-hint" class="quiet">
        {t("options.addSite.hint")}
      </p>
      {answer && (
        <p id="add-site-answer" class="message bad">
          {answer}
        </p>
      )}
    </form>
  );
}
