/** An expected failure as a value: `message` names the cause and the next step, `code` is for machines. */
export interface Failure {
  ok: false;
  code: string;
  message: string;
  /** Field paths or lines, where there is more than one thing to say. */
  details?: string[];
}

export type Result<T> = { ok: true; value: T } | Failure;

/** A value where a failure could have been. */
export const success = <T>(value: T): Result<T> => ({ ok: true, value });

/** An expected failure; `message` names the cause and the next step, `code` is for machines, `details` tells more than one thing. */
export const failure = (code: string, message: string, details?: string[]): Failure =>
  details ? { ok: false, code, message, details } : { ok: false, code, message };
