import { DataError } from '../../errors/errors.ts';
import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PythonFacts, pythonPackage } from './python-package.ts';
import type { Pinned } from './requirement.ts';
import { readLine } from './requirement-line.ts';

type Facts = Pick<PythonFacts, 'line' | 'scope' | 'isDirect'>;

/** Returns the package for a pinned requirement. */
export function pinnedPackage(file: EcosystemFile, pinned: Pinned, facts: Facts): Package {
  const { kind, isConditional, vcsUrl, ...stated } = pinned;
  return pythonPackage(file, { ...stated, ...facts, qualifiers: { vcs_url: vcsUrl } });
}

/**
 * Returns the package for a requirement line. The package has no version if the line allows several versions. Returns
 * undefined if the line contains only options.
 *
 * @throws {DataError} `unread-line` if it cannot be determined which package is installed.
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
      return unread(file, 'the requirement does not contain this folder’s package name', facts);
    case 'unclear':
      return unread(file, requirement.reason, facts);
    case undefined:
      return undefined;
  }
}

/**
 * Throws the error for a requirement whose package cannot be determined.
 *
 * @throws {DataError} `unread-line`
 */
export function unread(file: EcosystemFile, reason: string, { line }: Facts): never {
  const message = `this requirement was skipped: ${reason}. Fix: write \`name==version\``;
  throw new DataError('unread-line', message, { path: file.path, line });
}
