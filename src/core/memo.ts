/**
 * A function that works its value out once per object and keeps it as long as the object lives. What is derived from
 * a pack or a story is made so: a pack may hold 1,500 stories, of which a page needs one.
 */
export function remember<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
