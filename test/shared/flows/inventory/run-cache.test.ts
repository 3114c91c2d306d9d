import { describe, expect, it } from '@jest/globals';
import { sourceInputs } from '../../../../shared/flows/inventory/inputs.ts';
import { openRunCache } from '../../../../shared/flows/inventory/run-cache.ts';
import { readInputs } from '../../../../shared/host/read-inputs.ts';
import { parseImageSource } from '../../../../shared/oci/image-source.ts';
import { type FakeHost, fakeHost } from '../../../support/fake-host.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const IMAGE = parseImageSource('registry.test/octo/app:1');

function cacheIn(host: FakeHost) {
  const spec = { name: 'scan', inputs: sourceInputs } as unknown as Parameters<
    typeof readInputs
  >[0];
  return openRunCache(readInputs(spec, host) as Parameters<typeof openRunCache>[0], IMAGE, host);
}

describe('the layers that a run keeps', () => {
  it('need a named folder in a terminal', () => {
    expect(cacheIn(fakeHost({}, { kind: 'terminal' }))).toBeUndefined();
  });

  it('are in the folder of the job on a runner, and in a named folder anywhere', () => {
    expect(cacheIn(fakeHost({}, { stepsFolder: '/steps' }))?.layers.folder).toBe('/steps/layers');
    const folder = temporaryFolder('layers');
    const host = fakeHost({ 'cache-dir': folder }, { kind: 'terminal', workspace: folder });
    expect(cacheIn(host)?.layers.folder).toBe(folder);
  });

  it('counts cached layers once each', async () => {
    const host = fakeHost({ cache: 'false' });
    const cache = cacheIn(host);
    const use = (digest: string, isFresh: boolean) =>
      cache?.layers.onLayer?.({ digest, isFresh, entry: digest, recipe: 'r' } as never);
    use('a', true);
    use('a', false);
    use('b', false);
    await cache?.finish();
    expect(host.heard.infos).toContain('1 of 2 layers from the cache.');
  });
});
