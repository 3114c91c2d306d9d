/**
 * Reads yarn.lock entries of Yarn 2 and later. `resolution` contains the package name, and a protocol that shows where
 * the package comes from. Source: https://yarnpkg.com/advanced/lexicon#locator, https://yarnpkg.com/protocols
 */
import { decodePercent } from '../../text/decode-percent.ts';
import { isPlaceSpec } from './node-modules-path.ts';
import { isExactVersion } from './registry-address.ts';
import type { YarnBlock, YarnFacts } from './yarn-blocks.ts';
import { splitPattern } from './yarn-patterns.ts';

/** Maximum number of patches that are applied on top of each other. Actual projects have one. */
const MAX_PATCHES = 5;

/** Returns the data in an entry. Returns undefined if the entry does not name a package. */
export function berryFacts({ fields }: YarnBlock): YarnFacts | undefined {
  const statedVersion = fields.get('version');
  const facts = locatorFacts(fields.get('resolution') ?? '', statedVersion ?? '');
  return statedVersion === undefined || facts === undefined
    ? undefined
    : { ...facts, statedVersion };
}

/**
 * Returns the package for a locator (`name@protocol:…`). Returns undefined if the locator does not refer to a package.
 *
 * @param version Version of packages that are not from a registry, if known.
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
  // Removes the text after the path, which describes how Yarn resolved the path.
  const place = reference.startsWith('file:') ? reference.replace(/(?:#|::).*$/s, '') : reference;
  return { ...NONE, name, version, place, isByPlace: true, folder: reference, isLink };
}

interface Locator {
  readonly name: string;
  readonly reference: string;
}

/**
 * Returns the locator of the package that is downloaded. For a patch, it is the package that the patch changes:
 * `a@npm:1.0.0` for `a@patch:a@npm%3A1.0.0#./a.patch::version=1.0.0`.
 */
function sourceOf(locator: string, patches: number): Locator | undefined {
  const [name, reference] = splitPattern(locator);
  if (!reference.startsWith('patch:')) return { name, reference };
  const [source = ''] = reference.slice('patch:'.length).split('#', 1);
  const inner = decodePercent(source);
  return inner === undefined || patches === 0 ? undefined : sourceOf(inner, patches - 1);
}

/**
 * Returns the archive URL from a parameter such as `__archiveUrl=https%3A%2F%2F…`. Yarn writes this parameter if the
 * archive is not at the registry's default URL.
 */
function archiveOf(parameters: readonly string[]): string | undefined | 'unknown' {
  const [parameter, ...more] = parameters;
  if (parameter === undefined) return undefined;
  const [, url] = /^__archiveUrl=([^&]+)$/.exec(parameter) ?? [];
  return more.length > 0 || url === undefined ? 'unknown' : (decodePercent(url) ?? 'unknown');
}
