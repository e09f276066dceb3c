import type { JSX } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { limits } from "../../core/pack/limits";
import type { Result } from "../../core/result";
import { useOptionsI18n } from "../i18n";
import { useOptions } from "../model/context";

interface TextInProps {
  /** Of the field to paste into. */
  label: string;
  /** Takes the text; the failure's message and details are shown. */
  onText: (text: string) => Promise<Result<unknown>>;
}

interface Refusal {
  message: string;
  details: string[];
}

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6)} MB`;

/** A file or a pasted text to import: files for desktops, pasting for phones that cannot choose one. */
export function TextIn({ label, onText }: TextInProps): JSX.Element {
  const { t } = useOptionsI18n();
  const { say } = useOptions();
  const id = useId();
  const [pasting, setPasting] = useState(false);
  const [text, setText] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const empty = text.trim() === "";

  const refuse = (message: string, details: string[] = []): void => {
    setRefusal({ message, details });
    say([message, ...details].join(" "), true);
  };
  const take = async (content: string): Promise<void> => {
    setBusy(true);
    const result = await onText(content);
    setBusy(false);
    if (!result.ok) return refuse(result.message, result.details);
    setRefusal(null);
    setText("");
    // The field goes, and with it the button that was pressed.
    if (pasting) opener.current?.focus();
    setPasting(false);
  };
  const readFile = async (field: HTMLInputElement): Promise<void> => {
    const file = field.files?.[0];
    // Emptied, so that the same file can be chosen again once it is mended.
    const content = file && file.size <= limits.characters ? await file.text().catch(() => null) : null;
    field.value = "";
    if (!file) return;
    const values = { size: megabytes(file.size), limit: megabytes(limits.characters) };
    if (file.size > limits.characters) refuse(t("options.pack.tooLarge", values));
    else if (content === null) refuse(t("options.pack.unreadable"));
    else await take(content);
  };
  return (
    <div class="text-in" aria-busy={busy}>
      <div class="buttons">
        <label class="ss-button file-button">
          {t("options.file")}
          <input
            type="file"
            class="ss-hidden"
            aria-label={`${label}: ${t("options.file")}`}
            accept=".json,application/json"
            onChange={({ currentTarget }) => void readFile(currentTarget)}
          />
        </label>
        <button
          ref={opener}
          type="button"
          class="ss-button"
          aria-expanded={pasting}
          aria-controls={id}
          onClick={() => setPasting(!pasting)}
        >
          {label}
        </button>
      </div>
      <div id={id} class="text-box" hidden={!pasting}>
        <textarea
          rows={6}
          spellcheck={false}
          aria-label={label}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button
          type="button"
          class="ss-button primary"
          aria-disabled={empty || busy}
          onClick={() => empty || busy || void take(text)}
        >
          {t("options.importText")}
        </button>
      </div>
      {refusal && <RefusalNote {...refusal} />}
    </div>
  );
}

function RefusalNote({ message, details }: Refusal): JSX.Element {
  return (
    <div class="message bad">
      <p>{message}</p>
      {details.length > 0 && (
        <ul>
          {details.map((line) => (
            <li key={line}>
              <code>{line}</code>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
