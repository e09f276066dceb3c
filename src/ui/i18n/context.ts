import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { createI18n, english, type I18n } from "./i18n";

/** Carries the language to every part; English where nobody provides one. */
export const I18nContext = createContext<I18n>(createI18n(english));

export const useI18n = (): I18n => useContext(I18nContext);
