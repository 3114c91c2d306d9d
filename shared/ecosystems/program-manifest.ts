import { DataError } from '../errors/errors.ts';
import type { Package } from '../model/package.ts';
import type { EcosystemFile } from './ecosystem.ts';
import type { Manifest, ManifestDependency } from './manifest.ts';
import { notALockfile } from './unread.ts';

/** Rules for finding dependencies in manifests that are programs. */
export interface ProgramRules {
  /** The marker that starts a comment. The comment ends at the end of the line. */
  readonly comment: '#' | '//' | ';';
  /** Matches text that every program of this kind contains. `ownName` is the name of this text in messages. */
  readonly own: RegExp;
  readonly ownName: string;
  /**
   * Matches a dependency statement that can be read without running the program. The pattern has the groups `name` and
   * `rest` and the flag `g`.
   */
  readonly statement: RegExp;
  /** Matches every dependency statement, including those that cannot be read. The pattern has the flag `g`. */
  readonly mention: RegExp;
  /** Matches the `rest` of a statement for code in the source tree. */
  readonly local?: RegExp | undefined;
  readonly development?: RegExp | undefined;
  /** Matches the `rest` of a statement for a dependency that can be missing from the lockfile. */
  readonly optional?: RegExp | undefined;
  nameOf?(name: string): string;
  /** Returns the range of accepted versions in the `rest` of a statement. */
  range?(rest: string): string | undefined;
  /** Returns the package for a statement whose `rest` pins one version. Returns undefined for any other statement. */
  exact?(file: EcosystemFile, name: string, rest: string): Package | undefined;
}

/** Maximum size of a program, in characters. Real programs are a few kilobytes long. */
const MAX_LENGTH = 1024 * 1024;

/** Maximum number of characters to read after the name in a statement. */
const MAX_REST = 500;

/**
 * Returns the dependencies that a program declares in plain statements. `isProgram` is true if it has other dependency
 * statements, which only a run could resolve.
 *
 * @throws {DataError} `not-a-lockfile` if the file lacks the text that every program of this kind contains.
 */
export function readProgram(
  file: EcosystemFile,
  rules: ProgramRules,
): Pick<Manifest, 'dependencies' | 'isProgram'> {
  const text = withoutComments(file.bytes.toString('utf8').slice(0, MAX_LENGTH), rules.comment);
  if (text.trim() !== '' && !rules.own.test(text)) {
    throw notALockfile(file, rules.ownName, 'add one, or exclude the file in .assayignore');
  }
  if (rules.comment === ';') requireEnd(text, file);
  const statements = [...text.matchAll(rules.statement)];
  const mentions = [...text.matchAll(rules.mention)].length;
  const dependencies = statements.flatMap((found) => {
    const { name: stated = '', rest = '' } = found.groups ?? {};
    const behind = rest.slice(0, MAX_REST);
    const name = rules.nameOf?.(stated) ?? stated;
    if (rules.local?.test(behind) === true) return [];
    const isDevelopment = rules.development?.test(found[0]) === true;
    const isOptional = rules.optional?.test(behind) === true;
    const exact = rules.exact?.(file, name, behind);
    return [{ name, isDevelopment, isOptional, range: rules.range?.(behind), exact }];
  });
  return { dependencies: distinct(dependencies), isProgram: mentions > statements.length };
}

/** Matches a Clojure string, a character such as `\(`, or a bracket. */
const CLOJURE_TOKEN = /"(?:[^"\\]|\\.)*"?|\\.|[()[\]{}]/gs;

/**
 * Throws an error if a bracket in a Clojure program is never closed, for example because the file is truncated.
 *
 * @throws {DataError} `malformed`
 */
function requireEnd(text: string, { path }: EcosystemFile): void {
  let depth = 0;
  for (const [token] of text.matchAll(CLOJURE_TOKEN)) {
    if (/^[([{]$/.test(token)) depth++;
    else if (/^[)\]}]$/.test(token)) depth--;
  }
  if (depth > 0)
    throw new DataError('malformed', 'the file ends before its closing bracket', { path });
}

/**
 * Removes repeated versions of a dependency. If a dependency still has several versions, all of them are conditional,
 * because the program chooses one of them when it runs.
 */
function distinct(dependencies: readonly ManifestDependency[]): readonly ManifestDependency[] {
  const known = new Map<string, ManifestDependency>();
  for (const one of dependencies) {
    const key = `${one.name} ${one.exact?.version ?? one.range ?? ''}`;
    if (!known.has(key)) known.set(key, one);
  }
  const byName = Map.groupBy(known.values(), ({ name }) => name);
  return [...byName.values()].flatMap((all) =>
    all.length === 1 ? all : all.map((one) => ({ ...one, isConditional: true })),
  );
}

/** Removes comments. A marker inside quotes does not start a comment, and neither do the slashes in a URL. */
function withoutComments(text: string, mark: '#' | '//' | ';'): string {
  return text
    .split('\n')
    .map((row) => row.slice(0, commentIn(row, mark)))
    .join('\n');
}

function commentIn(row: string, mark: '#' | '//' | ';'): number {
  let quote = '';
  for (let at = 0; at < row.length; at++) {
    const char = row.charAt(at);
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (row.startsWith(mark, at)) {
      return at;
    } else if (char === '"' || char === "'") {
      quote = char;
    }
  }
  return row.length;
}
