import { expect, it } from '@jest/globals';
import {
  fallbackTag,
  MAX_REFERRERS,
  readFallbackTag,
  requireBounded,
} from '../../../shared/oci/fallback-tag.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const answer = (value: unknown) => async () => ({
  mediaType: '',
  digest,
  bytes: Buffer.from(JSON.stringify(value)),
});

it('fallbackTag returns the digest with a dash instead of the colon, cut to the maximum length of a tag', () => {
  expect(fallbackTag(digest)).toBe(`sha256-${'a'.repeat(64)}`);
  expect(fallbackTag(`sha512:${'a'.repeat(128)}`)).toBe(`sha512-${'a'.repeat(64)}`);
});

it('readFallbackTag returns an empty list if the tag does not exist', async () => {
  expect(await readFallbackTag(async () => undefined, digest)).toEqual([]);
});

it('readFallbackTag rejects a tag that is not an index, or an index with too many referrers', async () => {
  const config = { mediaType: '', digest, size: 1 };
  await expect(readFallbackTag(answer({ config, layers: [] }), digest)).rejects.toMatchObject({
    code: 'malformed',
  });
  const manifests = Array.from({ length: MAX_REFERRERS + 1 }, () => config);
  await expect(readFallbackTag(answer({ manifests }), digest)).rejects.toMatchObject({
    code: 'limit-exceeded',
  });
  expect(() => requireBounded(MAX_REFERRERS, digest)).not.toThrow();
});
