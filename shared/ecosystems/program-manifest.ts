import type { Package } from '../model/package.ts';
import type { EcosystemFile } from './ecosystem.ts';
import type { Manifest, ManifestDependency } from './manifest.ts';
import { notALockfile } from './unread.ts';

/** Rules for reading dependencies from manifests that are programs. */
export interface ProgramRules {
  /** The mark of a comment that runs to the end of the line. */
  readonly comment: '#' | '//';
  /** A pattern that every such program contains, and its name in messages. */
  readonly own: RegExp;
  readonly ownName: string;
  /** Matches a plain dependency statement, with the groups `name` and `rest` and the flag `g`. */
  readonly statement: RegExp;
  /** Matches every dependency statement, plain or not, with the flag `g`. */
  readonly mention: RegExp;
  /** Matches the rest of a statement if the dependency is code of the source tree. */
  readonly local?: RegExp | undefined;
  readonly development?: RegExp | undefined;
  /** Matches the rest of a statement if the tool may omit the dependency from the lockfile. */
  readonly optional?: RegExp | undefined;
  nameOf?(name: string): string;
  /** Returns the package of a statement, if the rest pins one version. */
  exact?(file: EcosystemFile, name: string, rest: string): Package | undefined;
}

/** Maximum size of a program, in characters; real ones have a few kilobytes. */
const MAX_LENGTH = 1024 * 1024;

/** Maximum number of characters read after the name in a statement. */
const MAX_REST = 500;

/**
 * Returns the dependencies that a program declares in plain statements. `isProgram` is true if it has other
 * dependency statements, because only running the program resolves them.
 *
 * @throws {DataError} `not-a-lockfile` if it lacks what every program of the kind contains.
 */
export function readProgram(
  file: EcosystemFile,
  rules: ProgramRules,
): Pick<Manifest, 'dependencies' | 'isProgram'> {
  const text = withoutComments(file.bytes.toString('utf8').slice(0, MAX_LENGTH), rules.comment);
  if (text.trim() !== '' && !rules.own.test(text)) {
    throw notALockfile(file, rules.ownName, 'add one, or exclude the file in .assayignore');
  }
  const statements = [...text.matchAll(rules.statement)];
  const mentions = [...text.matchAll(rules.mention)].length;
  const dependencies = statements.flatMap((found) => {
    const { name: stated = '', rest = '' } = found.groups ?? {};
    const behind = rest.slice(0, MAX_REST);
    const name = rules.nameOf?.(stated) ?? stated;
    if (rules.local?.test(behind) === true) return [];
    const isDevelopment = rules.development?.test(found[0]) === true;
    const isOptional = rules.optional?.test(behind) === true;
    return [{ name, isDevelopment, isOptional, exact: rules.exact?.(file, name, behind) }];
  });
  return { dependencies: distinct(dependencies), isProgram: mentions > statements.length };
}

/** Keeps each version of a dependency once. If there are several, branches of the program choose one. */
function distinct(dependencies: readonly ManifestDependency[]): readonly ManifestDependency[] {
  const known = new Map<string, ManifestDependency>();
  for (const one of dependencies) {
    const key = `${one.name} ${one.exact?.version ?? ''}`;
    if (!known.has(key)) known.set(key, one);
  }
  const byName = Map.groupBy(known.values(), ({ name }) => name);
  return [...byName.values()].flatMap((all) =>
    all.length === 1 ? all : all.map((one) => ({ ...one, isConditional: true })),
  );
}

/** Removes comments. A mark in quotes does not begin one, and neither do the slashes of an address. */
function withoutComments(text: string, mark: '#' | '//'): string {
  return text
    .split('\n')
    .map((row) => row.slice(0, commentIn(row, mark)))
    .join('\n');
}

function commentIn(row: string, mark: '#' | '//'): number {
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
