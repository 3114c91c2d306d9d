/**
 * Versions of Maven artifacts: numbers and words separated by dots and dashes. A nested list starts after a dash, or
 * after a change between letters and digits. Source: https://maven.apache.org/pom.html#version-order-specification
 */
import { isDigit } from './digits.ts';
import { checkedVersion } from './malformed-version.ts';
import { compareLists, isNothing, type MavenItem } from './maven-item.ts';
import { rememberParts } from './remember-parts.ts';
import type { VersionScheme } from './version-scheme.ts';

export const maven: VersionScheme = {
  id: 'maven',
  compare: (a, b) => compareLists(known(a), known(b)),
};

/**
 * Qualifiers with the same meaning in Maven, such as `cr` and `rc`. A single letter, such as `a` for `alpha`, has this
 * meaning only directly before a number.
 */
const SAME_WORDS = new Map([
  ['cr', 'rc'],
  ['ga', ''],
  ['final', ''],
  ['release', ''],
]);
const SHORT_WORDS = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
]);

interface OpenList {
  readonly kind: 'list';
  items: MavenItem[];
}

const known = rememberParts(parse);

function parse(version: string): readonly MavenItem[] {
  const text = checkedVersion(version, 'maven').toLowerCase();
  const lists: OpenList[] = [{ kind: 'list', items: [] }];
  let at = 0;
  while (at < text.length) {
    const end = endOfPart(text, at);
    const isSeparated = isSeparator(text[end]);
    const isDash = text[end] === '-';
    const next = isSeparated ? end + 1 : end;
    lists.at(-1)?.items.push(itemOf(text.slice(at, end), isDigit(text[next]) && !isSeparated));
    if (isDash || (!isSeparated && next < text.length)) openList(lists);
    at = next;
  }
  for (const list of lists.reverse()) list.items = trimmed(list.items);
  return lists.at(-1)?.items ?? [];
}

/** Returns the offset after the run at `start`. A run consists only of digits, or only of other characters. */
function endOfPart(text: string, start: number): number {
  const isNumber = isDigit(text[start]);
  let end = start;
  while (end < text.length && !isSeparator(text[end]) && isDigit(text[end]) === isNumber) end++;
  return end;
}

function isSeparator(character: string | undefined): boolean {
  return character === '.' || character === '-';
}

/** Parses an item of a Maven version. An empty item between two separators means 0. */
function itemOf(text: string, isBeforeDigits: boolean): MavenItem {
  if (text === '' || isDigit(text[0])) return { kind: 'number', digits: text };
  const word = (isBeforeDigits ? SHORT_WORDS.get(text) : undefined) ?? text;
  return { kind: 'word', word: SAME_WORDS.get(word) ?? word };
}

function openList(lists: OpenList[]): void {
  const list: OpenList = { kind: 'list', items: [] };
  lists.at(-1)?.items.push(list);
  lists.push(list);
}

/** Removes items without effect at the end of a list and before nested lists. For example, 1.0.0-rc becomes 1-rc. */
function trimmed(items: readonly MavenItem[]): MavenItem[] {
  const kept = [...items];
  for (let index = kept.length - 1; index >= 0; index--) {
    const item = kept[index];
    if (item === undefined) continue;
    if (isNothing(item)) kept.splice(index, 1);
    else if (item.kind !== 'list') break;
  }
  return kept;
}
