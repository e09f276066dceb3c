import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { useI18n } from "../../ui/i18n/context";

type ChoiceValue = "open" | "tab" | "off" | "page" | "weight" | "left" | "right";

interface ChoiceProps<Value extends ChoiceValue> {
  legend: string;
  value: Value;
  options: readonly Value[];
  onChoose(value: Value): void;
}

/** One of a few, as a row of radio buttons. */
export function Choice<Value extends ChoiceValue>({
  legend,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>): JSX.Element {
  const { t } = useI18n();
  const name = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="choice-row">
        {options.map((option) => (
          <label key={option}>
            <input type="radio" name={name} checked={option === value} onChange={() => onChoose(option)} />
            <span>{t(`menu.${option}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
