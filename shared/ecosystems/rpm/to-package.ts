import type { Package, SourcePackage } from '../../model/package.ts';
import { distroOf } from '../distro.ts';
import type { EcosystemFile, ParseContext } from '../ecosystem.ts';
import { osvRelease } from '../osv-release.ts';
import { packageOf } from '../package-of.ts';

/** The data about an installed package from any rpm database. */
export interface RpmFacts {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  readonly epoch: number | undefined;
  readonly architecture?: string | undefined;
  /** File name of the source package, such as `openssl-3.0.7-27.el9.src.rpm`. */
  readonly sourceRpm?: string | undefined;
  readonly license?: string | undefined;
  readonly vendor?: string | undefined;
  /** Stream of a modular package, such as `nodejs:18:9030020240301:rhel9`. */
  readonly modularityLabel?: string | undefined;
  readonly line?: number | undefined;
}

/**
 * Returns the package for data from an rpm database.
 *
 * @throws {DataError} if the name and version do not form a valid purl.
 */
export function toPackage(file: EcosystemFile, context: ParseContext, facts: RpmFacts): Package {
  const { name, release, epoch, architecture: arch, sourceRpm } = facts;
  const version = release === '' ? facts.version : `${facts.version}-${release}`;
  return packageOf(file, {
    type: 'rpm',
    namespace: vendorOf(context),
    name,
    version,
    // In the purl, the epoch is a qualifier. The version for comparisons includes the epoch.
    fullVersion: epoch === undefined ? version : `${epoch}:${version}`,
    qualifiers: {
      arch,
      distro: distroOf(context),
      epoch: epoch === undefined ? undefined : String(epoch),
      rpmmod: facts.modularityLabel,
      upstream: sourceRpm,
    },
    line: facts.line,
    ecosystem: osvRelease(context.os, 'rpm'),
    source: sourceOfRpm(sourceRpm, epoch),
    architecture: arch,
    license: facts.license,
    supplier: facts.vendor,
    scope: 'runtime',
  });
}

/** Vendor names that differ between purls and the `ID` in os-release. */
const VENDORS: ReadonlyMap<string, string> = new Map([
  ['rhel', 'redhat'],
  ['opensuse-leap', 'opensuse'],
  ['opensuse-tumbleweed', 'opensuse'],
]);

/**
 * Returns the vendor, which is the namespace of an rpm purl.
 *
 * @see https://github.com/package-url/purl-spec/blob/main/types-doc/rpm-definition.md
 */
function vendorOf({ os }: ParseContext): string | undefined {
  return os === undefined ? undefined : (VENDORS.get(os.id) ?? os.id);
}

/** Parses `name-version-release.src.rpm`. Only the name can contain dashes. */
export function sourceOfRpm(
  sourceRpm: string | undefined,
  epoch: number | undefined,
): SourcePackage | undefined {
  const stem = sourceRpm?.replace(/\.(?:no)?src\.rpm$/, '');
  if (stem === undefined || stem === sourceRpm) return undefined;
  const release = stem.lastIndexOf('-');
  const version = stem.lastIndexOf('-', release - 1);
  if (version <= 0) return undefined;
  const full = stem.slice(version + 1);
  // rpm does not record the epoch of the source. It can differ from the epochs of the packages that are built from it.
  return { name: stem.slice(0, version), version: epoch === undefined ? full : `${epoch}:${full}` };
}
