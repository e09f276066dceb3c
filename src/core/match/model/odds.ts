/** The chance, 0 to 1, that log odds stand for. */
export const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Log odds of a chance between 0 and 1. */
export const oddsOf = (chance: number): number => Math.log(chance / (1 - chance));
