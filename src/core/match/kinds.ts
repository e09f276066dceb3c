/** Whether a concept of a kind is somebody who acts. */
export const canAct = (kind: string): boolean => kind === "actor" || kind === "accuser";

/** Whether a concept of a kind is done by somebody, and so can be negated; a country or a drone cannot. */
export function isDone(kind: string): boolean {
  switch (kind) {
    case "act":
    case "give":
    case "take":
    case "deny":
    case "say":
    case "verdict":
      return true;
    default:
      return false;
  }
}
