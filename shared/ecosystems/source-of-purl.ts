import type { SourcePackage } from '../model/package.ts';
import type { PurlParts } from './purl-types.ts';
import { sourceOfRpm } from './rpm/to-package.ts';

/**
 * Returns the source package in the purl of a distribution's package. syft writes it as `upstream=openssl`, or as
 * `upstream=gcc-12%4012.2.0-14` if its version differs. For rpm, syft writes the file name of the source package.
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
