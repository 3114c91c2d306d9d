import type { Hash } from '../../model/package.ts';
import { archiveName, isArchivePath } from './archive-name.ts';
import { normalizedName } from './python-package.ts';
import { readClauses } from './version-clauses.ts';

/** A parsed requirement. */
export type Requirement = Pinned | Unpinned | Folder | Unclear;

/** A requirement that allows only one version, archive or commit. */
export interface Pinned {
  readonly kind: 'pinned';
  readonly name: string;
  /** Empty if the requirement is a commit. */
  readonly version: string;
  readonly hashes?: readonly Hash[] | undefined;
  readonly downloadUrl?: string | undefined;
  /** Commit in purl format: `git+https://host/path@reference`. */
  readonly vcsUrl?: string | undefined;
  /** True if the requirement applies only on some machines. */
  readonly isConditional: boolean;
}

/** A requirement whose version is chosen at install time. */
export interface Unpinned {
  readonly kind: 'unpinned';
  readonly name: string;
  /** Version clauses of the requirement, such as `>=1.0,<2`. */
  readonly range: string;
  /** True if the requirement applies only on some machines. */
  readonly isConditional: boolean;
}

/** A project in a folder. The path is relative to the folder in which pip runs. */
interface Folder {
  readonly kind: 'folder';
  readonly path: string;
}

/** A requirement whose package is unknown, with the reason. */
interface Unclear {
  readonly kind: 'unclear';
  readonly reason: string;
}

/**
 * Parses the part of a line before its options, as pip does. This part is a URL, the path of an archive or a folder, or
 * a name with version clauses.
 *
 * @see https://packaging.python.org/en/latest/specifications/dependency-specifiers/
 * @see https://pip.pypa.io/en/stable/reference/requirement-specifiers/
 */
export function parseRequirement(text: string): Requirement {
  const stated = withoutUsers(text.trim());
  const variable = VARIABLE.exec(stated)?.[0];
  if (variable !== undefined) return unclear(`${variable} depends on the environment`);
  const isAddress = ADDRESS.test(stated);
  const [requirement = '', marker] = divided(stated, isAddress ? '; ' : ';');
  const isConditional = marker !== undefined;
  if (isAddress) return placed(requirement, undefined, isConditional);
  const [path = ''] = requirement.split('[', 1);
  const named = NAMED.exec(requirement);
  if (named?.[3] === '@') return placed(named[4] ?? '', named[1], isConditional);
  if (isArchivePath(path)) return placed(path, undefined, isConditional);
  if (path.startsWith('.') || path.includes('/')) return { kind: 'folder', path };
  return named === null ? unclear(NO_REQUIREMENT) : required(named, isConditional);
}

/** Parses the value of `-e`: the URL of a repository, or a folder. */
export function parseEditable(text: string): Requirement {
  const stated = withoutUsers(text.trim());
  if (VARIABLE.test(stated) || VCS.test(stated) || /^[^/]*@/.test(stated)) {
    return parseRequirement(stated);
  }
  const path = stated.replace(/\[[^\]]*\]$/, '');
  return path.includes(':') ? unclear(NO_REQUIREMENT) : { kind: 'folder', path };
}

/** Reason for text that is not a requirement. pip rejects the whole file because of such text. */
export const NO_REQUIREMENT = 'pip does not accept this requirement';

/** Matches references to environment variables, such as `${TOKEN}`, which pip replaces with their values. */
const VARIABLE = /\$\{[A-Z0-9_]+\}/;

/**
 * Removes the user name and the password from a URL if they are variables, as in `https://${TOKEN}@host/`. The download
 * is the same without them.
 */
function withoutUsers(text: string): string {
  return text.replace(USERS, (stated) => (VARIABLE.test(stated) ? '://' : stated));
}

/** Matches `://user:secret@`. Both parts can be variables. */
const USERS = /:\/\/(?:\$\{[A-Z0-9_]{1,100}\}|[\w.~:-]){1,200}@/;

/** Matches the schemes that identify a string as a URL. */
const ADDRESS = /^(?:(?:git|hg|svn|bzr)\+[a-z-]+|https?|ftp|file):/i;

const VCS = /^(?:git|hg|svn|bzr)\+/i;

/**
 * Matches a name with optional extras, followed by `@` and a URL, or by version clauses with or without parentheses.
 */
const NAMED =
  /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)[ \t]*(\[[A-Za-z0-9._, \t-]*\])?[ \t]*(@?)(.*)$/s;

function divided(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at === -1 ? [text.trim()] : [text.slice(0, at).trim(), text.slice(at + mark.length)];
}

function required(named: RegExpExecArray, isConditional: boolean): Requirement {
  const [, name = '', , , rest = ''] = named;
  const clauses = readClauses(rest);
  if (clauses === undefined) return unclear(NO_REQUIREMENT);
  const { version } = clauses;
  return version === undefined
    ? { kind: 'unpinned', name, range: rest.trim(), isConditional }
    : { kind: 'pinned', name, version, isConditional };
}

/** Maximum length of a URL, in characters. */
const MAX_ADDRESS = 2048;

function placed(location: string, name: string | undefined, isConditional: boolean): Requirement {
  const whole = location.trim();
  const [address = '', fragment = ''] = whole.split('#', 2);
  if (/\s/.test(whole) || address.length > MAX_ADDRESS) return unclear(NO_REQUIREMENT);
  const egg = eggOf(fragment);
  if (name !== undefined && egg !== undefined && !isSame(name, egg))
    return contradiction(name, egg);
  const stated = name ?? egg;
  if (VCS.test(address)) return commitAt(address, stated, isConditional);
  const archive = isArchivePath(address.split('?', 1)[0] ?? '') ? archiveName(address) : undefined;
  if (archive === undefined) {
    return unclear('this URL does not contain a package name and version');
  }
  if (stated !== undefined && !isSame(stated, archive.name)) {
    return contradiction(stated, archive.name);
  }
  return {
    kind: 'pinned',
    ...archive,
    name: stated ?? archive.name,
    hashes: hashOf(fragment),
    downloadUrl: /^https?:/i.test(address) ? address : undefined,
    isConditional,
  };
}

function commitAt(location: string, name: string | undefined, isConditional: boolean): Requirement {
  if (name === undefined)
    return unclear('a package name is required, as in `name @ git+https://…`');
  return {
    kind: 'pinned',
    name,
    version: '',
    vcsUrl: location,
    downloadUrl: location,
    isConditional,
  };
}

/** Returns the package name in a URL fragment such as `egg=name[extra]&subdirectory=path`. */
function eggOf(fragment: string): string | undefined {
  const egg = fragment.split('&').find((part) => part.startsWith('egg='));
  return /^[A-Za-z0-9][A-Za-z0-9._-]*/.exec(egg?.slice('egg='.length) ?? '')?.[0];
}

function hashOf(fragment: string): readonly Hash[] | undefined {
  const value = /^sha256=([0-9a-f]{64})(?:&|$)/.exec(fragment)?.[1];
  return value === undefined ? undefined : [{ algorithm: 'sha256', value }];
}

function isSame(name: string, other: string): boolean {
  return normalizedName(name) === normalizedName(other);
}

function contradiction(name: string, other: string): Unclear {
  return unclear(`the requirement is for ${name}, but the URL is for ${other}`);
}

function unclear(reason: string): Unclear {
  return { kind: 'unclear', reason };
}
