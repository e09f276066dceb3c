const negative =
  /\b(?:not|no|never|neither|nor|without|none|den(?:y|ie[sd])|denial|reject\w*|dismiss\w*|refus\w*)\b|n't\b/i;

/** Whether a sentence holds a word that can turn its meaning round: then only cues may judge it. */
export const hasNegation = (text: string): boolean => negative.test(text.replaceAll("’", "'"));
