import type { Hash, Package } from '../../model/package.ts';
import type { EcosystemFile } from '../ecosystem.ts';
import { type PythonFacts, pythonPackage } from './python-package.ts';

/** A requirement that says what is installed. */
export interface Requirement {
  readonly name: string;
  /** Empty for a commit. */
  readonly version: string;
  readonly hashes?: readonly Hash[] | undefined;
  readonly downloadUrl?: string | undefined;
  /** As purls have it: `git+https://host/path@reference`. */
  readonly vcsUrl?: string | undefined;
}

/** The package of a requirement; undefined when it does not say what is installed. */
export function requiredPackage(
  file: EcosystemFile,
  text: string,
  facts: Pick<PythonFacts, 'line' | 'scope' | 'isDirect'>,
): Package | undefined {
  const requirement = parseRequirement(text);
  if (requirement === undefined) return undefined;
  const { vcsUrl, ...stated } = requirement;
  return pythonPackage(file, { ...stated, ...facts, qualifiers: { vcs_url: vcsUrl } });
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]*/;

/** Longest address that is taken apart. */
const MAX_ADDRESS = 2048;

/**
 * A line of a requirements file: a name with one version, a wheel by its address, or a commit. Undefined for
 * all else: ranges, options, archives whose names say nothing, and code of this source tree.
 *
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 */
export function parseRequirement(text: string): Requirement | undefined {
  const stated = text.replace(/^(?:-e|--editable)(?:[\s=]\s*)/, '');
  const name = NAME.exec(stated)?.[0];
  const clauses = name === undefined ? stated : withoutExtras(stated.slice(name.length));
  if (name !== undefined && clauses.startsWith('@')) return placed(clauses.slice(1), name);
  return isPlace(stated) ? placed(stated, undefined) : pinned(name, clauses);
}

/** What follows `[security, socks]`, and the parenthesis that may stand before the clauses. */
function withoutExtras(text: string): string {
  const rest = text.trimStart();
  const end = rest.startsWith('[') ? rest.indexOf(']') : -1;
  const clauses = rest.slice(end + 1).trimStart();
  return clauses.startsWith('(') ? clauses.slice(1).trimStart() : clauses;
}

/** One clause that names a version is enough: others can only agree, or nothing is installed. */
function pinned(name: string | undefined, clauses: string): Requirement | undefined {
  if (name === undefined || !/^[=!<>~]/.test(clauses)) return undefined;
  const [specifiers = ''] = clauses.split(/[;@)#]|\s--/, 1);
  const version = specifiers
    .split(',')
    .map((clause) => /^\s*={2,3}\s*(\S+)\s*$/.exec(clause)?.[1])
    .find((stated) => stated !== undefined && !isOpen(stated));
  return version === undefined ? undefined : { name, version, hashes: hashesOf(clauses) };
}

/** `2.8.*` is a range, and `${VERSION}` is set elsewhere. */
function isOpen(version: string): boolean {
  return version.includes('*') || version.includes('$');
}

/** Any of them may be the one of the file that is installed here; several for one algorithm are no identity. */
function hashesOf(options: string): readonly Hash[] | undefined {
  const found = [...options.matchAll(/--hash[=\s]sha(256|384|512):([0-9a-f]{64,128})/g)];
  const [first] = found;
  if (first === undefined || found.length > 1) return undefined;
  const algorithm = first[1] === '256' ? 'sha256' : first[1] === '384' ? 'sha384' : 'sha512';
  return [{ algorithm, value: first[2] ?? '' }];
}

/** An address of a repository, or the address or path of a wheel. */
function isPlace(text: string): boolean {
  const [place = ''] = text.split(/\s/, 1);
  return /^(?:git|hg|svn|bzr)\+/.test(place) || /\.whl(?:#|$)/.test(place);
}

function placed(text: string, name: string | undefined): Requirement | undefined {
  const [whole = ''] = text.trim().split(/\s/, 1);
  const [place = '', fragment = ''] = whole.split('#', 2);
  if (place.length > MAX_ADDRESS || place.includes('$')) return undefined;
  if (/^(?:git|hg|svn|bzr)\+/.test(place)) return commitAt(place, name ?? eggOf(fragment));
  const wheel = wheelOf(place);
  if (wheel === undefined) return undefined;
  const sha256 = /^sha256=([0-9a-f]{64})$/.exec(fragment)?.[1];
  return {
    ...wheel,
    name: name ?? wheel.name,
    hashes: sha256 === undefined ? undefined : [{ algorithm: 'sha256', value: sha256 }],
    downloadUrl: /^https?:/.test(place) ? place : undefined,
  };
}

function commitAt(place: string, name: string | undefined): Requirement | undefined {
  if (name === undefined) return undefined;
  return { name, version: '', vcsUrl: place, downloadUrl: place };
}

/** `egg=name[extra]&subdirectory=path` */
function eggOf(fragment: string): string | undefined {
  const egg = fragment.split('&').find((part) => part.startsWith('egg='));
  return NAME.exec(egg?.slice('egg='.length) ?? '')?.[0];
}

/** `name-version[-build]-python-abi-platform.whl`. @see PEP 427 */
function wheelOf(place: string): { readonly name: string; readonly version: string } | undefined {
  const file = place.slice(place.lastIndexOf('/') + 1);
  if (!file.endsWith('.whl')) return undefined;
  const [name = '', version = '', ...tags] = decoded(file).slice(0, -'.whl'.length).split('-');
  const isComplete = NAME.exec(name)?.[0] === name && /^\d/.test(version) && tags.length >= 3;
  return isComplete ? { name, version } : undefined;
}

function decoded(text: string): string {
  return text.replace(/%2B/gi, '+');
}
