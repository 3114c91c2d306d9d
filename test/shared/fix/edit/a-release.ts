import { type NpmRelease, readRelease } from '../../../../shared/fix/registry/npm-release.ts';
import { npmMetadata, type PublishedVersion } from '../../../support/npm-metadata.ts';

export const REGISTRY = 'https://registry.npmjs.org';

/** Returns the release that is read from the public registry's metadata for a published version. */
export function aRelease(published: PublishedVersion): NpmRelease {
  return readRelease(npmMetadata(REGISTRY, [published]), published, REGISTRY);
}
