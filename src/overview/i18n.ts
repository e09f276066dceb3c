import { useI18n } from "../ui/i18n/context";
import { createI18n, type I18n } from "../ui/i18n/i18n";
import own from "../ui/locales/pages/overview.en.json";
import { commonTexts } from "../ui/question/texts";

export const overviewTexts = { ...commonTexts, ...own };
export type OverviewKey = keyof typeof overviewTexts;

export const createOverviewI18n = (locale: string): I18n<OverviewKey> => createI18n(overviewTexts, locale);

/** The overview's language; its root provides it. */
export const useOverviewI18n = () => useI18n() as I18n<OverviewKey>;
