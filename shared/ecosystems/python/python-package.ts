import type { Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

/** The fields that every Python format provides. The name is spelled as in the file. */
export type PythonFacts = Omit<PackageFields, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

/** Returns a Python package. Its purl has the normalized name, which package indexes also use. */
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
 * Returns the normalized name. Names are equal if they differ only in case or in sequences of `-`, `_` and `.`.
 *
 * @see https://packaging.python.org/en/latest/specifications/name-normalization/
 */
export function normalizedName(name: string): string {
  return name.replace(/[-_.]+/g, '-').toLowerCase();
}
