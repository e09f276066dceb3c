import { useEffect, useState } from "preact/hooks";
import type { Result } from "../../core/result";

/** An answer that is asked for when the section appears and again when `round` changes; null until it is there. */
export function useAnswer<T>(ask: () => Promise<Result<T>>, round: number): Result<T> | null {
  const [answer, setAnswer] = useState<Result<T> | null>(null);
  useEffect(() => {
    let current = true;
    void ask().then((result) => current && setAnswer(result));
    return () => {
      current = false;
    };
  }, [round]);
  return answer;
}
