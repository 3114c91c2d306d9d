import { DataError } from '../../errors/errors.ts';
import type { JsonObject } from '../../json/guards.ts';
import type { Hash, Package, Scope } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PackageFields, packageOf } from '../package-of.ts';
import { vcsUrlOf } from './node-modules-path.ts';
import { isNpmName } from './npm-name.ts';

/** Data that every npm format provides. The name includes the scope, as in `@scope/name`. */
export type NpmFacts = Omit<PackageFields, 'type' | 'namespace' | 'fullName' | 'ecosystem'>;

/**
 * Returns a package with an npm name, from the npm registry or from another location.
 *
 * @throws {DataError} `malformed` if npm does not accept the name.
 */
export function npmPackage(file: EcosystemFile, facts: NpmFacts): Package {
  if (!isNpmName(facts.name)) throw noName(file, facts);
  const slash = facts.name.startsWith('@') ? facts.name.indexOf('/') : -1;
  const vcsUrl = facts.downloadUrl === undefined ? undefined : vcsUrlOf(facts.downloadUrl);
  return packageOf(file, {
    ...facts,
    // Without this qualifier, a commit would have the same purl as the registry package with its name and version.
    qualifiers: vcsUrl === undefined ? facts.qualifiers : { ...facts.qualifiers, vcs_url: vcsUrl },
    type: 'npm',
    namespace: slash === -1 ? undefined : facts.name.slice(0, slash),
    name: facts.name.slice(slash + 1),
    fullName: facts.name,
    ecosystem: 'npm',
  });
}

/** Maximum length, in characters, of a name that a message quotes. */
const SHOWN_NAME = 80;

function noName({ path }: EcosystemFile, { name, line }: NpmFacts): DataError {
  const shown = JSON.stringify(name.slice(0, SHOWN_NAME));
  return new DataError('malformed', `${shown} is not a valid npm package name`, { path, line });
}

/**
 * Returns the scope of a package. `devOptional` packages count as `runtime`, because an optional dependency of the
 * project needs them.
 */
export function scopeOf(value: JsonObject): Scope {
  return value['dev'] === true ? 'development' : 'runtime';
}

const ALGORITHMS: ReadonlyMap<string, Hash['algorithm']> = new Map([
  ['md5', 'md5'],
  ['sha1', 'sha1'],
  ['sha256', 'sha256'],
  ['sha384', 'sha384'],
  ['sha512', 'sha512'],
]);

/** Maximum length of an integrity value, in characters. This is enough for a dozen SHA-512 digests. */
const MAX_INTEGRITY_LENGTH = 2048;

/**
 * Returns the digests in a Subresource Integrity value: one or more `sha512-<base64>` digests, separated by spaces.
 *
 * @see https://www.w3.org/TR/SRI/
 */
export function hashesOfIntegrity(integrity: string | undefined): readonly Hash[] | undefined {
  if (integrity === undefined || integrity.length > MAX_INTEGRITY_LENGTH) return undefined;
  const hashes = integrity.split(/\s/).flatMap(hashOf);
  return hashes.length === 0 ? undefined : hashes;
}

function hashOf(text: string): readonly Hash[] {
  const dash = text.indexOf('-');
  const algorithm = ALGORITHMS.get(text.slice(0, dash));
  if (algorithm === undefined) return [];
  const base64 = text.slice(dash + 1).split('?', 1)[0] ?? '';
  const value = Buffer.from(base64, 'base64').toString('hex');
  return value === '' ? [] : [{ algorithm, value }];
}

/**
 * Returns the license in a manifest, such as `MIT`. The field can contain a string, an object such as `{ type: 'MIT' }`
 * or, in old manifests, a list of such objects. Returns undefined for any other value.
 */
export function licenseOf(license: unknown, licenses?: unknown): string | undefined {
  // Most manifests contain a single string.
  const all =
    typeof license === 'string' && licenses === undefined
      ? licenseTexts(license)
      : [license, licenses].flat().flatMap(licenseTexts);
  const unique = [...new Set(all)];
  if (unique.length === 0) return undefined;
  return unique.length === 1 ? unique[0] : unique.map(inParentheses).join(' OR ');
}

function licenseTexts(license: unknown): readonly string[] {
  if (typeof license === 'string') return license.trim() === '' ? [] : [license.trim()];
  if (typeof license !== 'object' || license === null || !('type' in license)) return [];
  return licenseTexts(license.type);
}

function inParentheses(license: string): string {
  return license.includes(' ') && !license.startsWith('(') ? `(${license})` : license;
}
