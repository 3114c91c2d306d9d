import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** What every Python format gives; the name is as the file writes it. */
export type PythonFacts = Omit<PackageFields, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

/** A distribution. The purl has the normalized name, under which the index has it too. */
export function pythonPackage(file: EcosystemFile, facts: PythonFacts): Package {
  return packageOf(file, {
    ...facts,
    type: 'pypi',
    name: normalizedName(facts.name),
    fullName: facts.name,
    ecosystem: 'PyPI',
  });
}

/**
 * Names that differ only in case and in runs of `-`, `_` and `.` are one.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
