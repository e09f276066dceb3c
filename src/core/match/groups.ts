import type { Concept } from "../pack/types";

/** For each concept the groups that include it, directly or through another group. */
export function collectGroups(concepts: Concept[]): Map<string, string[]> {
  const direct = new Map<string, string[]>();
  for (const group of concepts)
    for (const member of group.includes ?? []) direct.set(member, [...(direct.get(member) ?? []), group.id]);
  const groups = new Map<string, string[]>();
  for (const { id } of concepts) {
    const all = new Set<string>();
    const open = [...(direct.get(id) ?? [])];
    for (let group = open.pop(); group !== undefined; group = open.pop()) {
      if (all.has(group)) continue;
      all.add(group);
      open.push(...(direct.get(group) ?? []));
    }
    groups.set(id, [...all]);
  }
  return groups;
}
