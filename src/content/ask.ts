import type { ArticleText } from "../core/article";
import type { PageReport } from "../core/compare/types";
import { callBackground } from "../messages/call";
import type { FailureReason } from "../sidebar/types";

const reasons: Record<string, FailureReason> = {
  "context-gone": "reconnect",
  timeout: "too-slow",
  "no-receiver": "no-answer",
  storage: "storage",
};

/** The report, or why there is none in the panel's words. */
export const ask = async (article: ArticleText): Promise<{ report: PageReport } | { failed: FailureReason }> => {
  const answer = await callBackground("analyse", { article });
  return answer.ok ? { report: answer.value } : { failed: reasons[answer.code] ?? "internal" };
};
