import { escapedPath } from './audit-exception.ts';

/**
 * Matches literal characters and escaped punctuation. An unescaped dot counts as literal, so the resulting glob can
 * match fewer paths than the regular expression.
 */
const LITERAL = /^(?:[\w./@=,~-]|\\[./@=,~-])+$/;

const ANY = /\(?\.\*\??\)?/;

/**
 * Returns the glob that matches the same paths as a regular expression. Such a glob exists only for literal text with
 * `.*` at the start or the end. Returns undefined for any other pattern.
 */
export function globOfPattern(pattern: string): string | undefined {
  const isStart = pattern.startsWith('^');
  const isEnd = pattern.endsWith('$') && !pattern.endsWith('\\$');
  const inner = pattern.slice(isStart ? 1 : 0, isEnd ? -1 : undefined);
  const parts = inner.split(ANY);
  const filled = parts.filter((part) => part !== '');
  const [literal] = filled;
  if (literal === undefined || filled.length > 1 || !LITERAL.test(literal)) return undefined;
  const isFree = parts.indexOf(literal) > 0 || !isStart;
  const isOpen = parts.indexOf(literal) < parts.length - 1 || !isEnd;
  const text = escapedPath(literal.replaceAll(/\\(.)/g, '$1'));
  if (!isOpen && !matchesOnlyFiles(text)) return undefined;
  // Such a pattern does not match any file, because paths do not start or end with a slash. However, the glob would
  // cover a folder.
  if ((!isFree && text.startsWith('/')) || (!isOpen && text.endsWith('/'))) return undefined;
  return `${isFree ? freeStart(text) : text}${isOpen ? openEnd(text) : ''}`;
}

export const TOO_WIDE = 'the path is neither a file nor a folder followed by /**';

/**
 * Returns true if a glob has the same meaning in a policy and in a tool whose globs match only files. In a policy, a
 * glob that matches a folder covers all files below it. The glob must therefore end with a file name or with `**`.
 */
export function matchesOnlyFiles(glob: string): boolean {
  const name = glob.slice(glob.lastIndexOf('/') + 1);
  const isWhole = /(?:^|\/)\*\*(?:\/\*)?$/.test(glob);
  return (isWhole || /\.\w[\w*-]*$|file$/i.test(name)) && !/[{}]/.test(glob);
}

/** Returns a glob that matches the text after any characters, even in the middle of a file name. */
function freeStart(text: string): string {
  return `**/*${text}`;
}

/**
 * Returns the wildcard at the end of a glob, if anything can follow the text. For a folder, this is `**`. Otherwise,
 * `*` is enough: if it matches a folder, the glob covers all files below it.
 */
function openEnd(text: string): string {
  return text.endsWith('/') ? '**' : '*';
}
