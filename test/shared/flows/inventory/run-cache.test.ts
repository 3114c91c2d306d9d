import { describe, expect, it } from '@jest/globals';
import { openRunCache } from '../../../../shared/flows/inventory/run-cache.ts';
import type { CacheChoice } from '../../../../shared/flows/inventory/source-choice.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';
import { type FakeHost, fakeHost } from '../../../support/fake-host.ts';

const IMAGE = parseImageSource('registry.test/octo/app:1');

function cacheIn(step: FakeHost, over: Partial<CacheChoice> = {}) {
  const cache = { setting: 'auto', folder: undefined, ...over } as const;
  return openRunCache({ cache, platforms: undefined }, IMAGE, step);
}

describe('the layer cache for a run', () => {
  it('is used in a terminal only if the user specifies a folder', () => {
    expect(cacheIn(fakeHost({}, { kind: 'terminal' }))).toBeUndefined();
  });

  it('is in the job folder on a runner, and in the folder that the user names in a terminal', () => {
    expect(cacheIn(fakeHost())?.layers.folder).toBe('/steps/layers');
    const terminal = fakeHost({}, { kind: 'terminal' });
    expect(cacheIn(terminal, { folder: '/layers' })?.layers.folder).toBe('/layers');
  });

  it('counts each cached layer only once', async () => {
    const step = fakeHost();
    const cache = cacheIn(step, { setting: 'false' });
    const use = (digest: string, isFresh: boolean) =>
      cache?.layers.onLayer?.({ digest, isFresh, entry: digest, recipe: 'r' } as never);
    use('a', true);
    use('a', false);
    use('b', false);
    await cache?.finish();
    expect(step.heard.infos).toContain('1 of 2 layers from the cache.');
  });
});
