/**
 * What an entry of a yarn.lock of Yarn 2 and later says of its package: all of it is in `resolution`, which names
 * the package and, by a protocol, where it is from.
 * Source: https://yarnpkg.com/advanced/lexicon#locator, https://yarnpkg.com/protocols
 */
import { isPlaceSpec } from './node-modules-path.ts';
import { isExactVersion } from './registry-address.ts';
import type { YarnBlock, YarnFacts } from './yarn-blocks.ts';
import { splitPattern } from './yarn-patterns.ts';

/** Patches of patches; nobody has more than one. */
const MAX_PATCHES = 5;

/** Undefined for an entry that names no package. */
export function berryFacts({ fields }: YarnBlock): YarnFacts | undefined {
  const statedVersion = fields.get('version');
  const facts = locatorFacts(fields.get('resolution') ?? '', statedVersion ?? '');
  return statedVersion === undefined || facts === undefined
    ? undefined
    : { ...facts, statedVersion };
}

/**
 * The package that a locator, `name@protocol:…`, leads to; undefined for one that names none.
 *
 * @param version That of what is of no registry, where it is known.
 */
export function locatorFacts(locator: string, version: string): YarnFacts | undefined {
  const source = sourceOf(locator, MAX_PATCHES);
  if (source === undefined) return undefined;
  const { name, reference } = source;
  if (!reference.startsWith('npm:')) return ofPlace(name, version, reference);
  const [locked = '', ...parameters] = reference.slice('npm:'.length).split('::');
  const place = archiveOf(parameters);
  if (!isExactVersion(locked) || place === 'unknown') return undefined;
  return { ...NONE, name, version: locked, place };
}

const NONE = {
  isByPlace: false,
  isLocked: true,
  folder: undefined,
  isLink: false,
  hashes: undefined,
};

function ofPlace(name: string, version: string, reference: string): YarnFacts | undefined {
  if (!isPlaceSpec(reference)) return undefined;
  const isLink = /^(?:link|portal):/.test(reference);
  // What follows a path says how Yarn came to it.
  const place = reference.startsWith('file:') ? reference.replace(/(?:#|::).*$/s, '') : reference;
  return { ...NONE, name, version, place, isByPlace: true, folder: reference, isLink };
}

interface Locator {
  readonly name: string;
  readonly reference: string;
}

/** What is fetched: of `a@patch:a@npm%3A1.0.0#./a.patch::version=1.0.0`, what is patched. */
function sourceOf(locator: string, patches: number): Locator | undefined {
  const [name, reference] = splitPattern(locator);
  if (!reference.startsWith('patch:')) return { name, reference };
  const [source = ''] = reference.slice('patch:'.length).split('#', 1);
  const inner = decoded(source);
  return inner === undefined || patches === 0 ? undefined : sourceOf(inner, patches - 1);
}

/** Where a registry has it, when that is not where one would look: `__archiveUrl=https%3A%2F%2F…`. */
function archiveOf(parameters: readonly string[]): string | undefined | 'unknown' {
  const [parameter, ...more] = parameters;
  if (parameter === undefined) return undefined;
  const [, url] = /^__archiveUrl=([^&]+)$/.exec(parameter) ?? [];
  return more.length > 0 || url === undefined ? 'unknown' : (decoded(url) ?? 'unknown');
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
