/** Creates edits that keep the comments, quotes and key order of a manifest. */
import type { YamlEntry, YamlMap, YamlNode } from '../../json/yaml-tree.ts';
import type { AuditFile } from '../area.ts';
import type { Edit } from '../rule.ts';
import { entriesOf } from './kubernetes-value.ts';

/** Returns the edit that replaces a scalar. */
export function replaced(node: YamlNode, text: string, isSafe = true): readonly Edit[] {
  return node.via.length > 0 ? [] : [{ span: node.span, text, isSafe }];
}

/** The value of a new key: a scalar in YAML syntax, or the keys of a mapping. */
type NewValue = string | { readonly [key: string]: NewValue };

/**
 * Returns the edit that adds keys to a mapping. Mappings that already exist along the path are used. The keys go after
 * the first entry that fits on one line. Returns no edit if there is no such entry, or if the mapping is behind an
 * alias.
 */
export function added(
  file: AuditFile,
  map: YamlNode | undefined,
  path: readonly string[],
  value: string,
  isSafe = true,
): readonly Edit[] {
  const [key, ...rest] = path;
  if (map?.kind !== 'map' || map.via.length > 0 || key === undefined) return [];
  const present = map.entries.get(key)?.value;
  if (present?.kind === 'map' && present.entries.size > 0) {
    return added(file, present, rest, value, isSafe);
  }
  if (present !== undefined) return [];
  const nested = rest.reduceRight<NewValue>((inner, name) => ({ [name]: inner }), value);
  const isFlow = file.text[map.span.start] === '{';
  const anchor = anchorOf(file, map, isFlow);
  if (anchor === undefined) return [];
  const text = isFlow ? `, ${flow(key, nested)}` : block(key, nested, anchor.indent);
  return [{ span: { start: anchor.at, end: anchor.at }, text, isSafe }];
}

/** Returns the position after the first entry that fits on one line, and its indentation. Keys can be added there. */
function anchorOf(
  { text }: AuditFile,
  map: YamlMap,
  isFlow: boolean,
): { at: number; indent: string } | undefined {
  for (const entry of entriesOf(map)) {
    if (!isOnOneLine(text, entry)) continue;
    const { keySpan, value } = entry;
    if (isFlow) return { at: value.span.end, indent: '' };
    const rest = /[^\n]*/y;
    rest.lastIndex = value.span.end;
    const after = rest.exec(text)?.[0] ?? '';
    if (!/^[ \t]*(?:#.*)?\r?$/.test(after)) continue;
    const lineStart = text.lastIndexOf('\n', keySpan.start - 1) + 1;
    const at = value.span.end + after.replace(/\r$/, '').length;
    return { at, indent: ' '.repeat(keySpan.start - lineStart) };
  }
  return undefined;
}

function isOnOneLine(text: string, { keySpan, value }: YamlEntry): boolean {
  const { start, end } = value.span;
  const isWhole = value.kind === 'scalar' || /[[{]/.test(text[start] ?? '');
  if (!isWhole || value.via.length > 0) return false;
  return end > start && !text.slice(keySpan.start, end).includes('\n');
}

function block(key: string, value: NewValue, indent: string): string {
  if (typeof value === 'string') return `\n${indent}${key}: ${value}`;
  const inner = Object.entries(value).map(([name, next]) => block(name, next, `${indent}  `));
  return `\n${indent}${key}:${inner.join('')}`;
}

function flow(key: string, value: NewValue): string {
  if (typeof value === 'string') return `"${key}": ${value}`;
  return `"${key}": {${Object.entries(value)
    .map(([name, next]) => flow(name, next))
    .join(', ')}}`;
}

/** Returns the edit that inserts an item before the first item of a list. */
export function prepended(file: AuditFile, list: YamlNode, text: string): readonly Edit[] {
  const [first] = list.kind === 'list' ? list.items : [];
  if (list.via.length > 0) return [];
  if (file.text[list.span.start] === '[') {
    const at = list.span.start + 1;
    return [
      {
        span: { start: at, end: at },
        text: first === undefined ? text : `${text}, `,
        isSafe: true,
      },
    ];
  }
  if (first?.kind !== 'scalar' || first.via.length > 0) return [];
  const lineStart = file.text.lastIndexOf('\n', first.span.start - 1) + 1;
  const marker = file.text.slice(lineStart, first.span.start);
  if (!/^ *- +$/.test(marker)) return [];
  const at = first.span.start;
  return [{ span: { start: at, end: at }, text: `${text}\n${marker}`, isSafe: true }];
}
