import { useI18n } from "../i18n/context";
import { english, type I18n, type MessageKey } from "../i18n/i18n";
import common from "../locales/pages/common.en.json";

/** Messages that every extension page has: those of the shared parts and of question cards. */
export const commonTexts = { ...english, ...common };
export type CommonKey = MessageKey | keyof typeof common;

/** The page's language with the keys of question cards; pages provide a catalogue that includes `commonTexts`. */
export const useCommonI18n = () => useI18n() as I18n<CommonKey>;
