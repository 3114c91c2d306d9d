/** Finds packages for modules that Deno downloads by URL. */
import type { Package } from '../../model/package.ts';
import { decodePercent } from '../../text/decode-percent.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { npmPackage } from './npm-package.ts';
import { isExactVersion, packageAt } from './registry-address.ts';

/** Data about the statement that imports a module. */
interface AddressFacts {
  readonly line?: number | undefined;
  readonly isDirect?: boolean | undefined;
}

/** Hosts that serve npm packages. Each pattern matches the part of the URL path before the package name. */
const NPM_HOSTS: ReadonlyMap<string, RegExp> = new Map([
  ['esm.sh', /^(?:(?:v\d+|stable|pr|npm)\/)*\*?/],
  ['cdn.esm.sh', /^(?:(?:v\d+|stable|pr|npm)\/)*\*?/],
  ['esm.run', /^/],
  ['unpkg.com', /^/],
  ['cdn.jsdelivr.net', /^npm\//],
  ['esm.unpkg.com', /^/],
  ['cdn.skypack.dev', /^(?:-\/|pin\/)?/],
  ['ga.jspm.io', /^npm:/],
  ['jspm.dev', /^(?:npm:)?/],
]);

/** Maximum length of a URL, in characters. Servers reject more than about 8,000. */
const MAX_LENGTH = 2048;

/** True if the module is imported by URL. */
export function isModuleAddress(place: string): boolean {
  return /^https?:/i.test(place);
}

/** Returns the packages to which modules belong. Each package is listed once, even if it has many modules. */
export function modulesOf(
  file: EcosystemFile,
  addresses: readonly string[],
  facts?: AddressFacts,
): ParsedFile {
  const { packages, problems } = parseEach(addresses, (address) =>
    packageOfModule(file, address, facts),
  );
  return {
    packages: [...new Map(packages.map((found) => [found.purl, found])).values()],
    problems,
  };
}

/**
 * Returns the package for a module. The URL of a known npm CDN contains the npm package. In any other URL, the part
 * before the version is the name of the package. Without a version, all modules of a host are one package.
 */
export function packageOfModule(
  file: EcosystemFile,
  address: string,
  facts: AddressFacts = {},
): Package {
  const served = address.length > MAX_LENGTH ? undefined : servedFromNpm(address);
  if (served !== undefined) return npmPackage(file, { ...served, ...facts, scope: 'runtime' });
  return packageOf(file, {
    type: 'generic',
    ...placeOf(address),
    ...facts,
    scope: 'runtime',
  });
}

interface Identity {
  readonly name: string;
  readonly version: string;
}

function servedFromNpm(address: string): Identity | undefined {
  const url = URL.parse(address);
  if (url === null) return undefined;
  const path = (decodePercent(url.pathname) ?? url.pathname).slice(1);
  const [, scope, own, release] = /^@([\w-]+)\/([\w-]+)\/(\d[^/]*)/.exec(path) ?? [];
  if (url.hostname === 'jsr.io' && own !== undefined && release !== undefined) {
    return { name: `@jsr/${scope}__${own}`, version: release };
  }
  const before = NPM_HOSTS.get(url.hostname);
  const start = before?.exec(path)?.[0];
  if (start === undefined) return packageAt(address);
  const [, name, version = ''] = NAME_AND_VERSION.exec(path.slice(start.length)) ?? [];
  if (name === undefined || !isExactVersion(version)) return undefined;
  return { name, version: version.replace(/^[v=]+/, '').replace(BUILD, '') };
}

/** Matches `@scope/name@1.0.0`, optionally followed by a path, or by esm.sh options after `&`. */
const NAME_AND_VERSION = /^((?:@[\w.~-]+\/)?[\w.~-]+)@([^/&?]+)/;

/** Matches the suffix that Skypack appends to a version, as in `1.2.5-QbVTLuHTwXiKyVUyuDUb`. */
const BUILD = /-[0-9A-Za-z]{20}$/;

/** Returns the name and version of a module that does not come from a registry. */
function placeOf(
  address: string,
): Pick<PackageFields, 'name' | 'namespace' | 'fullName' | 'version'> {
  const { hostname, segments } = partsOf(address);
  const at = segments.findIndex((segment) => segment.lastIndexOf('@') > 0);
  const [name = '', version = ''] = dividedAt(segments[at] ?? '');
  if (name === '') return { name: hostname, version: '', fullName: hostname };
  const namespace = [hostname, ...segments.slice(0, at)].join('/');
  return { namespace, name, version, fullName: `${namespace}/${name}` };
}

function dividedAt(segment: string): readonly string[] {
  const at = segment.lastIndexOf('@');
  return [segment.slice(0, at), segment.slice(at + 1)];
}

function partsOf(address: string) {
  const url = address.length > MAX_LENGTH ? null : URL.parse(address);
  const hostname = url === null || url.hostname === '' ? 'unknown' : url.hostname;
  const path = url?.pathname ?? '';
  const segments = (decodePercent(path) ?? path).split('/');
  return { hostname, segments: segments.filter((segment) => segment !== '') };
}
