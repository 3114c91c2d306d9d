import type { Edit } from '../../shared/audit/rule.ts';
import type { Span } from '../../shared/json/text-places.ts';
import type { YamlNode } from '../../shared/json/yaml-tree.ts';

/**
 * Returns the scalars of a YAML text before and after edits, one `path: value` per line, without those that an edit
 * touches. The two texts are equal if the edits change nothing else. Positions in lists are not part of the path,
 * because an edit can remove an item.
 */
export function unchangedLeaves(
  before: readonly YamlNode[],
  after: readonly YamlNode[],
  edits: readonly Edit[],
): readonly [string, string] {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start);
  let shift = 0;
  const written = sorted.map(({ span, text }) => {
    const start = span.start + shift;
    shift += text.length - (span.end - span.start);
    return { start, end: start + text.length };
  });
  return [
    leavesOutside(
      before,
      sorted.map(({ span }) => span),
    ),
    leavesOutside(after, written),
  ];
}

function leavesOutside(trees: readonly YamlNode[], spans: readonly Span[]): string {
  const isTouched = ({ start, end }: Span) =>
    spans.some((span) => start <= span.end && span.start <= end);
  const lines: string[] = [];
  for (const tree of trees) collect(tree, '', isTouched, lines);
  return lines.join('\n');
}

function collect(
  node: YamlNode,
  path: string,
  isTouched: (span: Span) => boolean,
  lines: string[],
): void {
  if (node.kind === 'scalar') {
    if (!isTouched(node.span)) lines.push(`${path}: ${JSON.stringify(node.value)}`);
    return;
  }
  if (node.kind === 'list') {
    for (const item of node.items) collect(item, `${path}[]`, isTouched, lines);
    return;
  }
  for (const { key, keySpan, value } of node.entries.values()) {
    if (value.kind === 'scalar' && isTouched(keySpan)) continue;
    collect(value, `${path}.${key}`, isTouched, lines);
  }
}
