import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFacts, packageOf } from '../package-of.ts';

/** What every Python format gives; the name is as the file writes it. */
export type PythonFacts = Omit<PackageFacts, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

/** A distribution. The purl has the normalised name, under which the index has it too. */
export function pythonPackage(file: EcosystemFile, facts: PythonFacts): Package {
  return packageOf(file, {
    ...facts,
    type: 'pypi',
    name: normalisedName(facts.name),
    fullName: facts.name,
    ecosystem: 'PyPI',
  });
}

/**
 * Names that differ only in case and in runs of `-`, `_` and `.` are one.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normalisedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
