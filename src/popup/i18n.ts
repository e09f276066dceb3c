import { useI18n } from "../ui/i18n/context";
import { createI18n, type I18n } from "../ui/i18n/i18n";
import own from "../ui/locales/pages/popup.en.json";
import { commonTexts } from "../ui/question/texts";

export const popupTexts = { ...commonTexts, ...own };
export type PopupKey = keyof typeof popupTexts;

export const createPopupI18n = (locale: string): I18n<PopupKey> => createI18n(popupTexts, locale);

/** The popup's language; its root provides it. */
export const usePopupI18n = () => useI18n() as I18n<PopupKey>;
