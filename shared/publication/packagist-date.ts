import { arrayAt, isObject, type JsonObject, objectAt, stringAt } from '../json/guards.ts';
import type { WantedVersion } from './package-registry.ts';

/**
 * Returns a version's publication date in Packagist. Each entry in the response contains only the fields that differ
 * from the previous entry.
 *
 * @see https://github.com/composer/metadata-minifier
 */
export function packagistDate(
  answer: JsonObject,
  { namespace = '', name, version }: WantedVersion,
): string | undefined {
  const versions = arrayAt(objectAt(answer, 'packages') ?? {}, `${namespace}/${name}`) ?? [];
  let time: string | undefined;
  for (const entry of versions.filter(isObject)) {
    if (Object.hasOwn(entry, 'time')) time = isoTime(stringAt(entry, 'time'));
    if (bare(stringAt(entry, 'version')) === bare(version)) return time;
  }
  return undefined;
}

/** Returns the time in an entry. Returns undefined for `__unset`, which means that the version has no time. */
function isoTime(time: string | undefined): string | undefined {
  return time === '__unset' ? undefined : time;
}

/**
 * Returns a version without a leading `v`, because lockfiles and Packagist can write the same version with or without
 * it.
 */
function bare(version = ''): string {
  return version.replace(/^v(?=\d)/, '');
}
