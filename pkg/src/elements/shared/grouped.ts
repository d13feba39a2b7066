/** The members of a list by what they have in common, in the order in which each is met first. */
export function grouped<Key, One>(all: Iterable<One>, keyOf: (one: One) => Key): Map<Key, [One, ...One[]]> {
  const groups = new Map<Key, [One, ...One[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const there = groups.get(key);
    if (there) there.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
