import type { ReportTexts } from "../../core/compare/types";

/** The relation between two positions, from whichever of them it is told. */
export const relationOf = (
  one: string,
  other: string,
  { relations }: ReportTexts,
): ReportTexts["relations"][string] | undefined => relations[`${one}>${other}`] ?? relations[`${other}>${one}`];
