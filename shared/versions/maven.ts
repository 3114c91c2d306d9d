/**
 * Maven: numbers and words between dots and dashes; a dash, and a change between letters and digits,
 * opens a nested list.
 * Source: https://maven.apache.org/pom.html#version-order-specification
 */
import { isDigit } from './digits.ts';
import { checkedVersion } from './malformed-version.ts';
import { compareLists, isNothing, type MavenItem } from './maven-item.ts';
import type { VersionScheme } from './version-scheme.ts';

export const maven: VersionScheme = {
  id: 'maven',
  compare: (a, b) => compareLists(parse(a), parse(b)),
};

/** Words that mean another one; one letter does so only directly before a number. */
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

/** A part of a version and the separator after it: '' where letters and digits meet, or at the end. */
const PART = /(\d+|[^\d.-]*)([.-]?)/y;

function parse(version: string): readonly MavenItem[] {
  const text = checkedVersion(version, 'maven').toLowerCase();
  const lists: OpenList[] = [{ kind: 'list', items: [] }];
  const part = new RegExp(PART);
  while (part.lastIndex < text.length) {
    const [, content = '', separator = ''] = part.exec(text) ?? [];
    const isAtEnd = part.lastIndex >= text.length;
    const isBeforeDigits = separator === '' && isDigit(text[part.lastIndex]);
    lists.at(-1)?.items.push(itemOf(content, isBeforeDigits));
    if (separator === '-' || (separator === '' && !isAtEnd)) openList(lists);
  }
  for (const list of lists.reverse()) list.items = trimmed(list.items);
  return lists.at(-1)?.items ?? [];
}

/** Nothing between two separators is 0. */
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

/** Drops what says nothing from the end, and from before lists: 1.0.0-rc is 1-rc. */
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
