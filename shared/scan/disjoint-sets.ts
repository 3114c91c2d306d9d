/** Groups of strings that belong together, such as the IDs of one vulnerability. */
export interface DisjointSets {
  /** Puts the strings into one group. Merges groups that already contain some of them. */
  join(texts: readonly string[]): void;
  /** Returns the string that represents the group of `text`. */
  find(text: string): string;
}

export function disjointSets(): DisjointSets {
  const parents = new Map<string, string>();
  const find = (text: string) => rootOf(text, parents);
  return {
    find,
    join: (texts) => {
      const root = find(texts[0] ?? '');
      for (const text of texts) parents.set(find(text), root);
    },
  };
}

/** Returns the root of a group and shortens the path to it. */
function rootOf(text: string, parents: Map<string, string>): string {
  let root = text;
  for (
    let next = parents.get(root);
    next !== undefined && next !== root;
    next = parents.get(root)
  ) {
    root = next;
  }
  if (root !== text) parents.set(text, root);
  return root;
}
