import type { Span } from '../../json/text-places.ts';
import type { Edit } from '../rule.ts';
import type { Service, Traced } from './read-services.ts';

/**
 * Returns the edit that replaces a value. Returns no edit for an inherited value, which other services also use. A
 * quoted value with a comma keeps its quotes. Without them, the comma would separate two values of a list in brackets.
 */
export function valueEdit({ node, isOwn }: Traced, text: string, isSafe = true): readonly Edit[] {
  const isQuoted = node.kind === 'scalar' && !node.isPlain && text.includes(',');
  return isOwn ? [{ span: node.span, text: isQuoted ? JSON.stringify(text) : text, isSafe }] : [];
}

/**
 * Returns the edit that removes a key with its value. Returns no edit for an inherited value, for the only key of a
 * service, or for a key that shares a line with something else.
 */
export function entryRemoval(service: Service, field: Traced, isSafe = true): readonly Edit[] {
  const isOnly = service.own.entries.size < 2;
  const { end } = field.node.span;
  return field.isOwn && !isOnly
    ? lineRemoval(service.file.text, { start: field.keySpan.start, end }, isSafe)
    : [];
}

/**
 * Returns the edit that removes an item from a list. If all items are wrong, removes the list with its key, because
 * Compose rejects an empty list.
 */
export function itemRemoval(
  service: Service,
  key: string,
  {
    item,
    wrong,
    isSafe = true,
  }: { readonly item: Traced; readonly wrong: readonly Traced[]; readonly isSafe?: boolean },
): readonly Edit[] {
  const entry = service.own.entries.get(key);
  const { text } = service.file;
  if (!item.isOwn || entry?.value.kind !== 'list') return [];
  const kept = entry.value.items.length - wrong.filter(({ isOwn }) => isOwn).length;
  if (kept > 0) {
    const dash = text.lastIndexOf('-', item.node.span.start);
    return lineRemoval(text, { start: dash, end: item.node.span.end }, isSafe);
  }
  if (service.own.entries.size < 2) return [];
  return lineRemoval(text, { start: entry.keySpan.start, end: entry.value.span.end }, isSafe);
}

/** Returns the edit that adds lines at the top of a service, indented like its first key. */
export function addedLines(
  { own, file: { text } }: Pick<Service, 'own' | 'file'>,
  lines: readonly string[],
  isSafe = true,
): readonly Edit[] {
  const first = [...own.entries.values()].find(
    ({ keySpan }) => keySpan.start >= own.span.start && keySpan.end <= own.span.end,
  );
  if (first === undefined || own.via.length > 0 || text[own.span.start] === '{') return [];
  const start = text.lastIndexOf('\n', first.keySpan.start) + 1;
  const indent = text.slice(start, first.keySpan.start);
  if (!/^ +$/.test(indent)) return [];
  const added = lines.map((line) => `${indent}${line}\n`).join('');
  return [{ span: { start, end: start }, text: added, isSafe }];
}

/**
 * Returns the edit that removes whole lines. They may end with a comment. If they contain anything else, returns no
 * edit.
 */
function lineRemoval(text: string, { start, end }: Span, isSafe: boolean): readonly Edit[] {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const to = newline === -1 ? text.length : newline + 1;
  const isAlone =
    /^[ \t]*$/.test(text.slice(from, start)) && /^[ \t\r]*(?:#.*)?\n?$/.test(text.slice(end, to));
  return isAlone ? [{ span: { start: from, end: to }, text: '', isSafe }] : [];
}
