import { useEffect, useState } from "preact/hooks";
import type { OptionsApi } from "../options-api";

/** Whether each host may be read, asked anew whenever the reader gives or takes a permission. */
export function useAccess(api: OptionsApi, hosts: string[]): Map<string, boolean> {
  const [access, setAccess] = useState(new Map<string, boolean>());
  const [round, setRound] = useState(0);
  useEffect(() => api.onAccess(() => setRound((n) => n + 1)), [api]);
  const key = hosts.join(" ");
  useEffect(() => {
    let current = true;
    void Promise.all(hosts.map(async (host): Promise<[string, boolean]> => [host, await api.hasAccess(host)])).then(
      (answers) => current && setAccess(new Map(answers)),
    );
    return () => {
      current = false;
    };
  }, [api, key, round]);
  return access;
}
