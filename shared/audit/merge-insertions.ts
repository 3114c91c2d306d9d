/** A line of inserted text, together with the lines below it that are indented more. */
interface Line {
  readonly text: string;
  readonly children: readonly Line[];
}

/** Returns true if two insertions start with the same key. Inserting both would create a duplicate key. */
export function haveSameKey(a: string, b: string): boolean {
  const key = keyOf(a);
  return key !== '' && key === keyOf(b);
}

/**
 * Merges two YAML insertions in block style into one insertion with all their keys. Returns undefined if they set the
 * same key to different values, or if they use flow style.
 */
export function mergedInsertion(a: string, b: string): string | undefined {
  if ([a, b].some((text) => text.startsWith(','))) return undefined;
  const [first, second] = [partsOf(a), partsOf(b)];
  const merged = mergedLines(treeOf(first.lines), treeOf(second.lines));
  const isAlike = first.before === second.before && first.after === second.after;
  if (merged === undefined || !isAlike) return undefined;
  return `${first.before}${merged.flatMap(written).join(first.lineEnd)}${first.after}`;
}

function keyOf(text: string): string {
  return /^[\s,]*("[^"\n]*"|[\w.-]+)\s*:/.exec(text)?.[1] ?? '';
}

/**
 * Splits inserted text into three parts: the first line break, the lines, and the last line break with its indentation.
 */
function partsOf(text: string) {
  const before = /^\r?\n/.exec(text)?.[0] ?? '';
  const after = /\r?\n *$/.exec(text)?.[0] ?? '';
  const lines = text.slice(before.length, text.length - after.length).split(/\r?\n/);
  return { before, after, lines, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
}

function treeOf(lines: readonly string[]): readonly Line[] {
  const tree: Line[] = [];
  for (let at = 0; at < lines.length; ) {
    const text = lines[at] ?? '';
    const own = indentOf(text);
    let end = at + 1;
    while (end < lines.length && indentOf(lines[end] ?? '') > own) end += 1;
    tree.push({ text, children: treeOf(lines.slice(at + 1, end)) });
    at = end;
  }
  return tree;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function mergedLines(a: readonly Line[], b: readonly Line[]): readonly Line[] | undefined {
  const all = [...a];
  for (const line of b) {
    const at = all.findIndex(({ text }) => nameOf(text) === nameOf(line.text));
    const own = all[at];
    if (own === undefined) {
      all.push(line);
      continue;
    }
    const isLeaf = own.children.length === 0;
    if (own.text !== line.text || isLeaf !== (line.children.length === 0)) return undefined;
    const children = mergedLines(own.children, line.children);
    if (children === undefined) return undefined;
    all[at] = { text: own.text, children };
  }
  return all;
}

/** Returns the key of a line. Returns the whole line for a list item, which has no key. */
function nameOf(line: string): string {
  return keyOf(line) || line;
}

function written({ text, children }: Line): readonly string[] {
  return [text, ...children.flatMap(written)];
}
