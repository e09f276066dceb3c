/** An expected failure as a value: `message` names the cause and the next step, `code` is for machines. */
export interface Failure {
  ok: false;
  code: string;
  message: string;
  /** Field paths or lines, where there is more than one thing to say. */
  details?: string[];
}

export type Result<T> = { ok: true; value: T } | Failure;

export const success = <T>(value: T): Result<T> => ({ ok: true, value });

export const failure = (code: string, message: string, details?: string[]): Failure =>
  details ? { ok: false, code, message, details } : { ok: false, code, message };
