import type { Package } from '../model/package.ts';
import type { EcosystemFile } from './ecosystem.ts';
import type { Manifest, ManifestDependency } from './manifest.ts';
import { notALockfile } from './unread.ts';

/** How the manifests of a tool that are programs name dependencies. */
export interface ProgramRules {
  /** What begins a comment that ends with its line. */
  readonly comment: '#' | '//';
  /** What every such program has, and how a message calls it. */
  readonly own: RegExp;
  readonly ownName: string;
  /** Finds a statement that names a dependency plainly, in the groups `name` and `rest`; with the flag `g`. */
  readonly statement: RegExp;
  /** Finds every statement that names one, plainly or not; with the flag `g`. */
  readonly mention: RegExp;
  /** What the rest of a statement has when it is about code of the source tree. */
  readonly local?: RegExp | undefined;
  readonly development?: RegExp | undefined;
  /** What the rest has where the tool may leave it out of the lockfile. */
  readonly optional?: RegExp | undefined;
  nameOf?(name: string): string;
  /** The package of a statement, where the rest has one version. */
  exact?(file: EcosystemFile, name: string, rest: string): Package | undefined;
}

/** Largest program looked at, in characters; people write some kilobytes. */
const MAX_LENGTH = 1024 * 1024;

/** Characters of a statement behind the name that are looked at. */
const MAX_REST = 500;

/**
 * Returns the dependencies that a program names in plain statements. With other statements of the kind there, it is
 * said that only running it would tell all.
 *
 * @throws {DataError} `not-a-lockfile` when it has nothing that every program of the kind has.
 */
export function readProgram(
  file: EcosystemFile,
  rules: ProgramRules,
): Pick<Manifest, 'dependencies' | 'isProgram'> {
  const text = withoutComments(file.bytes.toString('utf8').slice(0, MAX_LENGTH), rules.comment);
  if (text.trim() !== '' && !rules.own.test(text)) {
    throw notALockfile(file, rules.ownName, 'write one, or leave the file out (.assayignore)');
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

/** A program may name one in several branches. */
function distinct(dependencies: readonly ManifestDependency[]): readonly ManifestDependency[] {
  const known = new Map<string, ManifestDependency>();
  for (const one of dependencies) {
    const key = `${one.name} ${one.exact?.version ?? ''}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()];
}

/** A mark in quotes begins none, and neither do the slashes of an address. */
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
