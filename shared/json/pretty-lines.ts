import { isObject } from './guards.ts';
import type { Descend, JsonLines } from './json-lines.ts';
import { writtenIndent } from './written-form.ts';

/** Maximum depth. The lines of deeper documents are not computed, because the computation is recursive. */
const MAX_DEPTH = 100;

const NO_MEMBERS: ReadonlyMap<string, JsonLines> = new Map();

/**
 * Returns the line numbers in a document that is byte for byte what `JSON.stringify` writes. The value determines these
 * line numbers, so the text is not parsed again. Returns undefined for any other document.
 */
export function prettyLines(text: string, descend: Descend, value: unknown): JsonLines | undefined {
  if (Number.isNaN(linesOf(value, 0))) return undefined;
  const indent = writtenIndent(text, value);
  if (indent === undefined) return undefined;
  const place = { line: 1, path: [], isPretty: indent !== '' };
  return { line: 1, members: membersOf(value, place, descend) };
}

interface Place {
  readonly line: number;
  readonly path: string[];
  /** False for a document on a single line. */
  readonly isPretty: boolean;
}

function membersOf(
  value: unknown,
  { line, path, isPretty }: Place,
  descend: Descend,
): ReadonlyMap<string, JsonLines> {
  if (!isContainer(value) || !descend(path)) return NO_MEMBERS;
  const members = new Map<string, JsonLines>();
  let next = line + Number(isPretty);
  for (const [key, member] of Object.entries(value)) {
    path.push(key);
    const inside = membersOf(member, { line: next, path, isPretty }, descend);
    members.set(key, { line: next, members: inside });
    path.pop();
    if (isPretty) next += linesOf(member, 0);
  }
  return members;
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
