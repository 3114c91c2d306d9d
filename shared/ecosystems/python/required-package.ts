import { DataError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PythonFacts, pythonPackage } from './python-package.ts';
import type { Pinned } from './requirement.ts';
import { readLine } from './requirement-line.ts';

type Facts = Pick<PythonFacts, 'line' | 'scope' | 'isDirect'>;

/** Returns the package that a requirement names. */
export function pinnedPackage(file: EcosystemFile, pinned: Pinned, facts: Facts): Package {
  const { kind, isConditional, vcsUrl, ...stated } = pinned;
  return pythonPackage(file, { ...stated, ...facts, qualifiers: { vcs_url: vcsUrl } });
}

/**
 * Returns the package of a single line for pip, without a version where the line leaves a choice; undefined where it
 * names other files alone.
 *
 * @throws {DataError} `unread-line` where it cannot be told what is installed.
 */
export function requiredPackage(
  file: EcosystemFile,
  text: string,
  facts: Facts,
): Package | undefined {
  const [requirement] = readLine(text).requirements;
  switch (requirement?.kind) {
    case 'pinned':
      return pinnedPackage(file, requirement, facts);
    case 'unpinned':
      return pythonPackage(file, { ...facts, name: requirement.name, version: '' });
    case 'folder':
      return unread(file, 'which package a folder is, its own files say', facts);
    case 'unclear':
      return unread(file, requirement.reason, facts);
    case undefined:
      return undefined;
  }
}

/** @throws {DataError} `unread-line` */
export function unread(file: EcosystemFile, reason: string, { line }: Facts): never {
  const message = `this requirement was not read: ${reason}. Fix: write \`name==version\``;
  throw new DataError('unread-line', message, { path: file.path, line });
}
