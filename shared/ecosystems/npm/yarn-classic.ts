/** Reads the entries of a yarn.lock in version 1. */
import type { Hash } from '../../model/package.ts';
import { isPlaceSpec, versionOfArchive } from './node-modules-path.ts';
import { hashesOfIntegrity } from './npm-package.ts';
import type { YarnBlock, YarnFacts } from './yarn-blocks.ts';
import { nameOfPattern, splitPattern } from './yarn-patterns.ts';

/**
 * Returns the data in an entry. Yarn downloads the package from `resolved`. If this field is missing, Yarn downloads it
 * from the requested location.
 */
export function classicFacts({ fields, patterns }: YarnBlock): YarnFacts | undefined {
  const version = fields.get('version');
  const [pattern = ''] = patterns;
  if (version === undefined) return undefined;
  const placePattern = patterns.find((one) => isPlaceSpec(splitPattern(one)[1]));
  const name = fields.get('name') ?? nameOfPattern(patterns.find(isAlias) ?? pattern);
  const [resolved, sha1] = placeOf(fields.get('resolved'));
  const asked = placePattern === undefined ? undefined : splitPattern(placePattern)[1];
  // In an offline mirror, `resolved` is only the file name of the registry archive.
  const isMirrored =
    resolved !== undefined &&
    !isPlaceSpec(resolved) &&
    versionOfArchive(resolved, name) === version;
  return {
    name,
    version,
    place: (isMirrored ? undefined : resolved) ?? asked,
    isByPlace: asked !== undefined,
    isLocked: resolved !== undefined || asked !== undefined,
    folder: resolved === undefined ? asked : undefined,
    isLink: false,
    hashes: hashesOfIntegrity(fields.get('integrity')) ?? sha1,
  };
}

/**
 * True if the pattern refers to a package whose name differs from the requested name, as `a@npm:b@^1` does. The entry
 * of an override has such a pattern, and can also have a pattern with the package's own name.
 */
function isAlias(pattern: string): boolean {
  return nameOfPattern(pattern) !== splitPattern(pattern)[0];
}

/** Returns the location and the digest. An archive URL ends with its SHA-1 digest. */
function placeOf(resolved: string | undefined): readonly [string | undefined, (readonly Hash[])?] {
  const [, place, value] = /^([^#]*)#([0-9a-f]{40})$/.exec(resolved ?? '') ?? [];
  const isArchive = place !== undefined && /\.t(?:ar\.)?gz$/.test(place);
  if (isArchive && value !== undefined) return [place, [{ algorithm: 'sha1', value }]];
  return [resolved];
}
