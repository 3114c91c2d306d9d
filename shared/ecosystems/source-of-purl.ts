import type { SourcePackage } from '../model/package.ts';
import type { PurlParts } from './purl-types.ts';
import { sourceOfRpm } from './rpm/to-package.ts';

/**
 * Returns the source package that a distribution's purl specifies in syft's notation: `upstream=openssl`,
 * `upstream=gcc-12%4012.2.0-14` if the version differs, or the file name of a source RPM.
 *
 * @param version Version of the binary package, including its epoch.
 */
export function sourceOfPurl(parts: PurlParts, version: string): SourcePackage | undefined {
  const upstream = parts.qualifiers?.['upstream'] ?? '';
  if (upstream === '') return undefined;
  if (parts.type === 'rpm') return sourceOfRpm(upstream, epochOf(version));
  if (parts.type !== 'deb' && parts.type !== 'apk') return undefined;
  const at = upstream.lastIndexOf('@');
  if (at <= 0) return { name: upstream, version };
  return { name: upstream.slice(0, at), version: upstream.slice(at + 1) };
}

function epochOf(version: string): number | undefined {
  const epoch = /^(\d{1,10}):/.exec(version)?.[1];
  return epoch === undefined ? undefined : Number(epoch);
}
