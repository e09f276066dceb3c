import { useI18n } from "../ui/i18n/context";
import { createI18n, english, type I18n } from "../ui/i18n/i18n";
import own from "../ui/locales/pages/options.en.json";

export const optionsTexts = { ...english, ...own };
export type OptionsKey = keyof typeof optionsTexts;
export type OptionsI18n = I18n<OptionsKey>;

export const createOptionsI18n = (locale: string): OptionsI18n => createI18n(optionsTexts, locale);

/** The options' language; the page's root provides it. */
export const useOptionsI18n = () => useI18n() as OptionsI18n;
