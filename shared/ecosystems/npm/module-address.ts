/** npm: modules that Deno fetches by their address, and the packages that they belong to. */
import type { Package } from '../../model/package.ts';
import type { EcosystemFile, ParsedFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';
import { parseEach } from '../parse-each.ts';
import { npmPackage } from './npm-package.ts';
import { isExactVersion, packageAt } from './registry-address.ts';

/** Where such a package is named. */
interface AddressFacts {
  readonly line?: number | undefined;
  readonly isDirect?: boolean | undefined;
}

/** Hosts that serve packages of npm, with what their paths have before the name. */
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

/** Longest address that is taken apart; servers stop at some 8,000 characters. */
const MAX_LENGTH = 2048;

/** Whether a module is named by its address on the web. */
export function isModuleAddress(place: string): boolean {
  return /^https?:/i.test(place);
}

/** Returns the packages of modules, each once: a package has many modules. */
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
 * Returns the package that a module belongs to: one of npm where a known service serves it, else one of no registry,
 * by the part of its address that ends with a version. Where no part does, all modules of a host are one.
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
  const path = decoded(url.pathname.slice(1));
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

/** `@scope/name@1.0.0`; a path follows, or options of esm.sh behind `&`. */
const NAME_AND_VERSION = /^((?:@[\w.~-]+\/)?[\w.~-]+)@([^/&?]+)/;

/** What Skypack puts behind a version: `1.2.5-QbVTLuHTwXiKyVUyuDUb`. */
const BUILD = /-[0-9A-Za-z]{20}$/;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** `https://deno.land/x/oak@v10.0.0/mod.ts` is `deno.land/x/oak` in version `v10.0.0`. */
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
  const segments = decoded(url?.pathname ?? '').split('/');
  return { hostname, segments: segments.filter((segment) => segment !== '') };
}
