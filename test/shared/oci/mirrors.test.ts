import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mirrorsOf, parseMirrors } from '../../../shared/oci/mirrors.ts';
import { openImageStore } from '../../../shared/oci/open-image-store.ts';
import { parseImageReference } from '../../../shared/oci/reference.ts';
import { readImage } from '../../../shared/source/read-image.ts';
import { buildImage } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { onlyImage } from '../../support/only-image.ts';
import { pushImage } from '../../support/registries.ts';
import { openTestStore } from '../../support/stores.ts';

describe('registry mirrors', () => {
  it.each([
    ['docker.io=mirror.gcr.io', 'alpine', 'mirror.gcr.io', 'library/alpine'],
    ['index.docker.io = a.test:5000/hub/', 'o/r:1', 'a.test:5000', 'hub/o/r'],
    ['ghcr.io=localhost/x', 'ghcr.io/o/r', 'localhost', 'x/o/r'],
  ])(
    'can be set with %s, so that the image %s is read from %s as %s',
    (line, image, registry, repository) => {
      const [mirror] = mirrorsOf(parseImageReference(image), parseMirrors([line]));
      expect(mirror).toMatchObject({ registry, repository });
    },
  );

  it('apply only to images in the registry that they mirror', () => {
    const mirrors = parseMirrors(['docker.io=mirror.gcr.io']);
    expect(mirrorsOf(parseImageReference('ghcr.io/o/r'), mirrors)).toEqual([]);
    expect(mirrorsOf(parseImageReference('ghcr.io/o/r'), undefined)).toEqual([]);
  });

  it.each([
    'mirror.gcr.io',
    '=a.test',
    'docker.io=mirror',
    'docker.io=',
    'x=a.test',
    'a.b=a.test/UP',
  ])('are rejected for the input %j', (line) => {
    expect(() => parseMirrors([line])).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });

  it('are rejected if one registry has too many mirrors', () => {
    const lines = Array.from({ length: 9 }, (_, index) => `docker.io=m${index}.test`);
    expect(() => parseMirrors(lines)).toThrow(expect.objectContaining({ name: 'UserError' }));
  });
});

describe('an image that has a registry mirror', () => {
  const image = buildImage({ layers: [{ files: [{ path: 'wanted', content: 'x' }] }] });
  let origin: MemoryRegistry;
  let mirror: MemoryRegistry;
  beforeEach(async () => {
    [origin, mirror] = await Promise.all([startMemoryRegistry(), startMemoryRegistry()]);
  });
  afterEach(async () => {
    await Promise.all([origin.stop(), mirror.stop()]);
  });

  async function read() {
    const opened = await openImageStore(
      { kind: 'registry', reference: parseImageReference(`${origin.host}/octo/app`) },
      {
        network: impatientNetwork().network,
        credentials: async () => undefined,
        exec: async () => ({ exitCode: 1, stderr: '' }),
        temporaryFolder: '/nowhere',
        mirrors: parseMirrors([`${origin.host}=${mirror.host}/cache`]),
      },
    );
    const resolved = await onlyImage(opened.store, opened.reference);
    const { files } = await readImage(
      opened.store,
      resolved,
      { names: ['wanted'] },
      { threads: 1 },
    );
    return { name: opened.store.name, texts: files.map(({ bytes }) => String(bytes)) };
  }
  const atMirror = () => openTestStore(mirror.host, { name: 'cache/octo/app' });
  const atOrigin = () => openTestStore(origin.host);

  it('is read from the mirror, but keeps the name of its registry', async () => {
    await pushImage(atMirror(), image);
    expect(await read()).toEqual({ name: `${origin.host}/octo/app`, texts: ['x'] });
    expect(origin.requests).toEqual([]);
  });

  it('is read from its registry if the mirror lacks it', async () => {
    await pushImage(atOrigin(), image);
    expect((await read()).texts).toEqual(['x']);
    expect(mirror.requests).not.toEqual([]);
  });

  it('is read from its registry if the mirror is unreachable', async () => {
    await pushImage(atOrigin(), image);
    await mirror.stop();
    expect((await read()).texts).toEqual(['x']);
  });

  it('takes layers from its registry if the mirror lacks them', async () => {
    await pushImage(atOrigin(), image);
    await pushImage(atMirror(), image);
    mirror.blobs.delete(image.layers[0]?.digest ?? '');
    expect((await read()).texts).toEqual(['x']);
  });
});
