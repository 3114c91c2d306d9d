import { UserError } from '../errors/errors.ts';
import { PACKAGE_REGISTRIES } from './package-registries.ts';
import type { PackageRegistry } from './package-registry.ts';

/** The input line that turns off all registries. */
const NONE = 'none';

/**
 * Returns the registries by purl type: the public registries, replaced by lines such as
 * `npm=https://npm.corp.example`.
 *
 * @throws {UserError} `input-invalid`
 */
export function chosenRegistries(lines: readonly string[]): ReadonlyMap<string, PackageRegistry> {
  if (lines.includes(NONE) && lines.length === 1) return new Map();
  const registries = new Map(PACKAGE_REGISTRIES.map((registry) => [registry.type, registry]));
  for (const line of lines) {
    const equals = line.indexOf('=');
    const known = registries.get(line.slice(0, Math.max(equals, 0)).trim());
    const address = line.slice(equals + 1).trim();
    if (known === undefined) throw notRegistry(line);
    if (address === NONE) registries.delete(known.type);
    else registries.set(known.type, registryAt(known, address, line));
  }
  return registries;
}

function registryAt(known: PackageRegistry, address: string, line: string): PackageRegistry {
  const url = URL.parse(address);
  const isLocal = url?.protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(url.hostname);
  const hasSecret = url === null || url.username + url.password + url.search + url.hash !== '';
  if (hasSecret || (url.protocol !== 'https:' && !isLocal)) throw notRegistry(line);
  const hosts = [...known.hosts, url.host];
  return { ...known, address: address.replace(/\/+$/, ''), hosts };
}

function notRegistry(line: string): UserError {
  const types = PACKAGE_REGISTRIES.map(({ type }) => type).join(', ');
  return new UserError(
    'input-invalid',
    `'${line.slice(0, 200)}' is not a valid registry for publication dates.`,
    `Write each line as type=URL, such as npm=https://npm.example. The types are ${types}.`,
  );
}
