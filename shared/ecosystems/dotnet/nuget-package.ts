import type { Hash, Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

export type NugetFacts = Omit<PackageFields, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

export function nugetPackage(file: EcosystemFile, facts: NugetFacts): Package {
  return packageOf(file, { ...facts, type: 'nuget', ecosystem: 'NuGet' });
}

/**
 * Returns the SHA-512 digest that NuGet writes in base64. Returns undefined if the decoded value is not 64 bytes long.
 */
export function sha512Of(base64: string | undefined): readonly Hash[] | undefined {
  const bytes = Buffer.from((base64 ?? '').replace(/^sha512-/, ''), 'base64');
  return bytes.length === 64 ? [{ algorithm: 'sha512', value: bytes.toString('hex') }] : undefined;
}
