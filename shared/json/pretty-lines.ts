import { isObject } from './guards.ts';
import type { Descend, JsonLines } from './json-lines.ts';
import { writtenIndent } from './written-form.ts';

/** Maximum depth. The lines of deeper documents are not computed, because the computation is recursive. */
const MAX_DEPTH = 100;

const NO_MEMBERS: ReadonlyMap<string, JsonLines> = new Map();

/**
 * Returns the line numbers in a document that `JSON.stringify` could have written, byte for byte. The value determines
 * these line numbers, so the text is not parsed again. Returns undefined for any other document. Also returns undefined
 * if a line number depends on a container that is too deep.
 */
export function prettyLines(text: string, descend: Descend, value: unknown): JsonLines | undefined {
  const indent = writtenIndent(text, value);
  if (indent === undefined) return undefined;
  const reading: Reading = { descend, path: [], isPretty: indent !== '', isTooDeep: false };
  const { members } = insideOf(value, 1, reading);
  return reading.isTooDeep ? undefined : { line: 1, members };
}

interface Reading {
  readonly descend: Descend;
  /** Path of the container that is being read. */
  readonly path: string[];
  /** False for a document on a single line. */
  readonly isPretty: boolean;
  isTooDeep: boolean;
}

/**
 * The members of a container, and the line number after the container. To save time, this line number is computed only
 * if another member follows.
 */
interface Inside {
  readonly members: ReadonlyMap<string, JsonLines>;
  readonly next: () => number;
}

function insideOf(value: unknown, line: number, reading: Reading): Inside {
  const { path, isPretty } = reading;
  const isEntered = isContainer(value) && reading.descend(path);
  if (isEntered && path.length > MAX_DEPTH) reading.isTooDeep = true;
  if (!isEntered || reading.isTooDeep) {
    return {
      members: NO_MEMBERS,
      next: () => (isPretty ? line + countLines(value, reading) : line),
    };
  }
  const members = new Map<string, JsonLines>();
  let next = () => line + 1;
  for (const key of Object.keys(value)) {
    const start = isPretty ? next() : line;
    path.push(key);
    const inside = insideOf((value as Record<string, unknown>)[key], start, reading);
    path.pop();
    members.set(key, { line: start, members: inside.members });
    next = inside.next;
  }
  // The closing bracket of an empty container is on the same line.
  return { members, next: () => (members.size === 0 || !isPretty ? next() : next() + 1) };
}

function countLines(value: unknown, reading: Reading): number {
  const lines = linesOf(value, 0);
  if (Number.isNaN(lines)) reading.isTooDeep = true;
  return lines;
}

/** Returns the number of lines of a value. Returns NaN if a container is too deep. */
function linesOf(value: unknown, depth: number): number {
  if (!isContainer(value)) return 1;
  if (depth > MAX_DEPTH) return Number.NaN;
  let lines = 0;
  for (const key in value) lines += linesOf((value as Record<string, unknown>)[key], depth + 1);
  return lines === 0 ? 1 : lines + 2;
}

function isContainer(value: unknown): value is object {
  return isObject(value) || Array.isArray(value);
}
