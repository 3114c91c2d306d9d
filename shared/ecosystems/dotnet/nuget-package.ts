import type { Hash, Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';

export type NugetFacts = Omit<PackageFields, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

export function nugetPackage(file: EcosystemFile, facts: NugetFacts): Package {
  return packageOf(file, { ...facts, type: 'nuget', ecosystem: 'NuGet' });
}

/** Matches a digest of 64 bytes in base64, as NuGet writes it. */
export function sha512Of(base64: string | undefined): readonly Hash[] | undefined {
  const bytes = Buffer.from((base64 ?? '').replace(/^sha512-/, ''), 'base64');
  return bytes.length === 64 ? [{ algorithm: 'sha512', value: bytes.toString('hex') }] : undefined;
}
