import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FetchInit } from '../../../shared/net/network.ts';
import { parseImageSource } from '../../../shared/oci/image-source.ts';
import { buildImage, type TestImage, writeLayout } from '../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../support/memory-registry.ts';
import { impatientNetwork } from '../../support/network.ts';
import { onlySource } from '../../support/only-source.ts';
import { temporaryFolder } from '../../support/programs.ts';
import { layoutWithProvenance } from '../../support/provenance.ts';
import { pushImage, storeAt } from '../../support/registries.ts';

const layer = (content: string) => ({ files: [{ path: content, content }] });
const base = buildImage({ layers: [layer('1'), layer('2')] });
const other = buildImage({ layers: [layer('9')] });
const onBase = (facts: Partial<TestImage> = {}) =>
  buildImage({ layers: [layer('1'), layer('2'), layer('3')], ...facts });

const NAME = 'org.opencontainers.image.base.name';
const DIGEST = 'org.opencontainers.image.base.digest';

let registry: MemoryRegistry;
let asked: string[] = [];

const { network } = impatientNetwork();
const deps = {
  network: {
    ...network,
    fetch: async (url: string, init: FetchInit) => {
      asked.push(new URL(url).host);
      return await network.fetch(url, init);
    },
  },
  credentials: async () => undefined,
  exec: async () => ({ exitCode: 1, stderr: '' }),
  temporaryFolder: temporaryFolder('sources'),
};

beforeAll(async () => {
  registry = await startMemoryRegistry();
  const store = storeAt(registry.host);
  await pushImage(store, base, 'base');
  await pushImage(store, other, 'other');
});

afterAll(() => registry.stop());

async function baseOf(where: string, given?: string) {
  asked = [];
  const image = parseImageSource(where);
  const source = await onlySource({ kind: 'image', image, name: 'x' }, deps);
  try {
    const named = given === undefined ? undefined : { image: parseImageSource(given), name: 'b' };
    return await source.findBase?.(named);
  } finally {
    await source.close();
  }
}

async function pushed(image: ReturnType<typeof buildImage>): Promise<string> {
  await pushImage(storeAt(registry.host), image, 'app');
  return `${registry.host}/team/app:app`;
}

describe("an image's base", () => {
  it('is the specified image if its layers are the lowest layers of the scanned image', async () => {
    const where = `oci:${await writeLayout([onBase()])}`;
    expect(await baseOf(where, `oci:${await writeLayout([base])}`)).toEqual({
      name: 'b',
      digest: base.manifest.digest,
      layers: 2,
      evidence: 'input',
    });
  });

  it('causes an error if the user specified it and its layers differ', async () => {
    const where = `oci:${await writeLayout([onBase()])}`;
    await expect(baseOf(where, `oci:${await writeLayout([other])}`)).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('their lowest layers differ'),
    });
  });

  it.each(['annotations', 'labels'] as const)(
    'is the image that the %s name if its layers match',
    async (kind) => {
      const name = `${registry.host}/team/app:base`;
      const words = { [NAME]: name, [DIGEST]: base.manifest.digest };
      expect(await baseOf(await pushed(onBase({ [kind]: words })))).toEqual({
        name,
        digest: base.manifest.digest,
        layers: 2,
        evidence: kind === 'labels' ? 'label' : 'annotation',
      });
    },
  );

  it('is undefined if the image with the named digest has different layers', async () => {
    const words = { [NAME]: `${registry.host}/team/app:other`, [DIGEST]: other.manifest.digest };
    expect(await baseOf(await pushed(onBase({ annotations: words })))).toBeUndefined();
  });

  it('has an unknown number of layers if its tag has moved or is missing', async () => {
    for (const tag of ['other', 'gone']) {
      const name = `${registry.host}/team/app:${tag}`;
      const found = await baseOf(await pushed(onBase({ annotations: { [NAME]: name } })));
      expect(found).toEqual({ name, evidence: 'annotation' });
    }
  });

  it('has an unknown number of layers if its registry must not be contacted', async () => {
    const name = `${registry.host}/team/app:base`;
    const where = `oci:${await writeLayout([onBase({ labels: { [NAME]: name } })])}`;
    expect(await baseOf(where)).toEqual({ name, evidence: 'label' });
    expect(asked).toEqual([]);
  });

  it('is identified by the layers in the provenance, without a request to its registry', async () => {
    const image = onBase();
    const sources = [
      { name: 'golang', hex: 'a'.repeat(64), layers: other.layers },
      { name: 'debian', hex: 'b'.repeat(64), layers: base.layers },
    ];
    const predicate = {
      buildDefinition: {
        resolvedDependencies: sources.map(({ name, hex }) => ({
          uri: `pkg:docker/${name}@1`,
          digest: { sha256: hex },
        })),
        internalParameters: {
          buildConfig: {
            llbDefinition: sources.map(({ name, hex }) => ({
              id: name,
              op: { Op: { source: { identifier: `docker-image://${name}:1@sha256:${hex}` } } },
            })),
          },
        },
      },
      runDetails: {
        metadata: {
          buildkit_metadata: {
            layers: Object.fromEntries(sources.map(({ name, layers }) => [`${name}:0`, [layers]])),
          },
        },
      },
    };
    expect(await baseOf(`oci:${await layoutWithProvenance(image, predicate)}`)).toEqual({
      name: 'debian:1',
      digest: `sha256:${'b'.repeat(64)}`,
      layers: 2,
      evidence: 'provenance',
    });
    expect(asked).toEqual([]);
  });

  it('is undefined if nothing names a base', async () => {
    expect(await baseOf(`oci:${await writeLayout([onBase()])}`)).toBeUndefined();
  });
});
