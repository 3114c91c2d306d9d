import { compileSegment, type SegmentMatcher } from './segment-pattern.ts';
import { fitsStars, STAR, type StarPattern } from './star-pattern.ts';

/** The compiled rules in one ignore file. */
export interface IgnoreRules {
  /**
   * Returns the result of the last rule that matches a path below the file's folder. Returns undefined if no rule
   * matches.
   *
   * @param path Path relative to the folder of the file, without a leading slash.
   */
  decide(path: string, isFolder: boolean): 'ignored' | 'kept' | undefined;
}

/** Maximum number of rules in one file. Real files have a few hundred. */
const MAX_RULES = 5_000;

interface Rule {
  readonly isNegated: boolean;
  readonly foldersOnly: boolean;
  /**
   * Matcher for a rule that applies to names at any depth, as most rules do. Undefined for a rule that applies to
   * paths.
   */
  readonly name: SegmentMatcher | undefined;
  readonly segments: StarPattern<string>;
}

/**
 * Parses a `.gitignore` file.
 *
 * @returns Undefined for a file with too many rules.
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
          (each.name === undefined ? fitsStars(each.segments, segments) : each.name(name)),
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
  const [only = ''] = parts;
  const name = isAnchored || only === '**' ? undefined : compileSegment(only);
  const segments = parts.flatMap((part, at) => segmentsOf(part, at === parts.length - 1));
  return { isNegated, foldersOnly, name, segments: isAnchored ? segments : [STAR, ...segments] };
}

/**
 * Compiles one segment of a pattern. A trailing `**` matches at least one segment: `a/**` does not match `a` itself.
 */
function segmentsOf(part: string, isLast: boolean): StarPattern<string> {
  if (part !== '**') return [compileSegment(part)];
  return isLast ? [() => true, STAR] : [STAR];
}

/** Removes trailing spaces. A space after a backslash is kept. */
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
