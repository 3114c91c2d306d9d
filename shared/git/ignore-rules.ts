import { compileSegment, type SegmentMatcher } from './segment-pattern.ts';

/** The rules of one ignore file, made fast to ask. */
export interface IgnoreRules {
  /**
   * What the last rule that fits says of a path below the file's folder; undefined when none does.
   *
   * @param path Without a leading slash, relative to the folder of the file.
   */
  decide(path: string, isFolder: boolean): 'ignored' | 'kept' | undefined;
}

/** Rules of one file: more are not read. Real ones have some hundred. */
const MAX_RULES = 5_000;

interface Rule {
  readonly isNegated: boolean;
  readonly foldersOnly: boolean;
  /** Of most rules: they ask for a name, wherever it is. */
  readonly name: SegmentMatcher | undefined;
  /** `**` stands for any number of segments. */
  readonly segments: readonly (SegmentMatcher | '**')[];
}

/**
 * Reads a `.gitignore`.
 *
 * @returns Undefined for a file with more rules than anyone writes.
 * @see https://git-scm.com/docs/gitignore, "Pattern Format"
 */
export function parseIgnoreRules(text: string): IgnoreRules | undefined {
  const lines = text.split(/\r?\n/);
  if (lines.length > MAX_RULES) return undefined;
  const rules = lines.map(ruleFrom).filter((rule) => rule !== undefined);
  rules.reverse();
  return {
    decide: (path, isFolder) => {
      const segments = path.split('/');
      const name = segments.at(-1) ?? '';
      const rule = rules.find(
        (each) =>
          (isFolder || !each.foldersOnly) &&
          (each.name === undefined ? matches(each.segments, segments) : each.name(name)),
      );
      if (rule === undefined) return undefined;
      return rule.isNegated ? 'kept' : 'ignored';
    },
  };
}

function ruleFrom(line: string): Rule | undefined {
  let pattern = withoutTrailingSpaces(line);
  if (pattern === '' || pattern.startsWith('#')) return undefined;
  const isNegated = pattern.startsWith('!');
  if (isNegated) pattern = pattern.slice(1);
  const foldersOnly = pattern.endsWith('/');
  if (foldersOnly) pattern = pattern.slice(0, -1);
  const isAnchored = pattern.includes('/');
  const parts = (pattern.startsWith('/') ? pattern.slice(1) : pattern).split('/');
  if (parts.every((part) => part === '')) return undefined;
  const segments = parts.map((part) => (part === '**' ? part : compileSegment(part)));
  const [only] = segments;
  const name = isAnchored || only === '**' ? undefined : only;
  return { isNegated, foldersOnly, name, segments: isAnchored ? segments : ['**', ...segments] };
}

/** Spaces at the end do not count, unless a backslash stands before them. */
function withoutTrailingSpaces(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && !isEscaped(line, end - 1)) end--;
  return line.slice(0, end);
}

function isEscaped(line: string, at: number): boolean {
  let backslashes = 0;
  while (line[at - 1 - backslashes] === '\\') backslashes++;
  return backslashes % 2 === 1;
}

/** Goes back to the last `**` only: no path takes longer than its segments times the pattern's. */
function matches(pattern: Rule['segments'], path: readonly string[]): boolean {
  let at = 0;
  let next = 0;
  let star = -1;
  let starAt = 0;
  while (at < path.length) {
    const part = pattern[next];
    // At the end `**` stands for something: `a/**` is not `a` itself.
    if (part === '**') {
      star = next;
      starAt = at;
      next += 1;
      if (next === pattern.length) return true;
    } else if (part?.(path[at] ?? '') === true) {
      at += 1;
      next += 1;
    } else if (star === -1) {
      return false;
    } else {
      starAt += 1;
      at = starAt;
      next = star + 1;
    }
  }
  return next === pattern.length;
}
