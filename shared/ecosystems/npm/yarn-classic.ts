/** What an entry of a yarn.lock of version 1 says of its package. */
import type { Hash } from '../../model/package.ts';
import { isPlaceSpec, versionOfArchive } from './node-modules-path.ts';
import { hashesOfIntegrity } from './npm-package.ts';
import type { YarnBlock, YarnFacts } from './yarn-blocks.ts';
import { nameOfPattern, splitPattern } from './yarn-patterns.ts';

/** Yarn fetches from `resolved`; where there is none, from the place that was asked for. */
export function classicFacts({ fields, patterns }: YarnBlock): YarnFacts | undefined {
  const version = fields.get('version');
  const [pattern = ''] = patterns;
  if (version === undefined) return undefined;
  const placePattern = patterns.find((one) => isPlaceSpec(splitPattern(one)[1]));
  const name = fields.get('name') ?? nameOfPattern(patterns.find(isAlias) ?? pattern);
  const [resolved, sha1] = placeOf(fields.get('resolved'));
  const asked = placePattern === undefined ? undefined : splitPattern(placePattern)[1];
  // An offline mirror has archives of the registry by their file name.
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

/** What a project puts in place of a package is asked for by the name of that package, and by its own. */
function isAlias(pattern: string): boolean {
  return nameOfPattern(pattern) !== splitPattern(pattern)[0];
}

/** Where it is from; an archive's address has its SHA-1 behind it. */
function placeOf(resolved: string | undefined): readonly [string | undefined, (readonly Hash[])?] {
  const [, place, value] = /^([^#]*)#([0-9a-f]{40})$/.exec(resolved ?? '') ?? [];
  const isArchive = place !== undefined && /\.t(?:ar\.)?gz$/.test(place);
  if (isArchive && value !== undefined) return [place, [{ algorithm: 'sha1', value }]];
  return [resolved];
}
