import { useI18n } from "../ui/i18n/context";
import { createI18n, english, type I18n } from "../ui/i18n/i18n";
import own from "../ui/locales/pages/welcome.en.json";

export const welcomeTexts = { ...english, ...own };
export type WelcomeKey = keyof typeof welcomeTexts;

export const createWelcomeI18n = (locale: string): I18n<WelcomeKey> => createI18n(welcomeTexts, locale);

/** The first page's language; its root provides it. */
export const useWelcomeI18n = () => useI18n() as I18n<WelcomeKey>;
