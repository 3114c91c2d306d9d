import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NamedSubjects } from '../../../../shared/flows/subjects/named-subjects.ts';
import type { DigestListener } from '../../../../shared/flows/subjects/open-image-subject.ts';
import { resolveSubjects } from '../../../../shared/flows/subjects/resolve-subjects.ts';
import type { Machine } from '../../../../shared/host/machine.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import { MEDIA_TYPES } from '../../../../shared/oci/image-store.ts';
import { createLayout } from '../../../support/create-layout.ts';
import { aMachine } from '../../../support/fake-run.ts';
import { buildImage, writeLayout } from '../../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../../support/memory-registry.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { pushIndex } from '../../../support/released.ts';
import { pushImage } from '../../../support/signing.ts';
import { openTestStore } from '../../../support/stores.ts';

const NONE: NamedSubjects = {
  images: [],
  files: [],
  checksums: undefined,
  list: undefined,
  platforms: 'all',
  evidenceRepository: undefined,
};

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Creates a workspace in which each file contains its own path. */
function aWorkspace(...paths: readonly string[]): string {
  const folder = temporaryFolder('workspace');
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

/** Resolves subjects with the network of this machine, without credentials. */
async function resolved(
  named: Partial<NamedSubjects>,
  machine: Partial<Machine> = {},
  onDigest?: DigestListener,
) {
  const all = { ...NONE, ...named };
  return await resolveSubjects(all, {}, aMachine({ fetch: httpFetch, ...machine }), onDigest);
}

describe('resolveSubjects', () => {
  let registry: MemoryRegistry;
  beforeAll(async () => {
    registry = await startMemoryRegistry();
  });
  afterAll(() => registry.stop());

  it.each(['files', 'checksums', 'list'] as const)(
    'rejects a name with a line break in %s',
    async (kind) => {
      const workspace = aWorkspace('out/a\nb');
      const digest = digestOf('out/a\nb');
      const sums = join(workspace, 'SUMS');
      writeFileSync(sums, `\\${digest.slice(7)}  out/a\\nb\n`);
      const list = join(workspace, 'list.json');
      writeFileSync(list, JSON.stringify({ version: 1, subjects: [{ name: 'a\nb', digest }] }));
      const given = { files: ['out/*'], checksums: sums, list };
      await expect(resolved({ [kind]: given[kind] }, { workspace })).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining('contains a control character'),
      });
    },
  );

  it('returns the index first, followed by each platform, without BuildKit attestations', async () => {
    const store = openTestStore(registry.host, { name: 'octo/index' });
    const index = await pushIndex(store);
    const images = [`${registry.host}/octo/index:latest`];
    const targets = await resolved({ images });
    expect(targets.map(({ subject, platform }) => [platform, subject.digest])).toEqual([
      [undefined, index.digest],
      ...[...index.platforms].map(([platform, { digest }]) => [platform, digest]),
    ]);
    const alone = await resolved({ images, platforms: 'index' });
    expect(alone.map(({ subject }) => subject.digest)).toEqual([index.digest]);
  });

  it('rejects an empty index if all platforms are requested', async () => {
    const images = [`oci:${await writeLayout([])}:latest`];
    await expect(resolved({ images })).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('the index lists no images'),
    });
  });

  it('rejects several images without an index, because they do not have a common digest', async () => {
    const folder = temporaryFolder('platforms');
    const store = createLayout(folder);
    const images = ['linux/amd64', 'linux/arm64'].map((platform) =>
      buildImage({ platform, layers: [] }),
    );
    for (const { blobs } of images) {
      for (const bytes of blobs.values()) await store.putBlob(bytes, '');
    }
    const manifests = images.map(({ manifest }, at) => ({
      ...manifest,
      platform: { os: 'linux', architecture: ['amd64', 'arm64'][at] },
    }));
    writeFileSync(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }));
    const image = `oci:${folder}`;
    const [{ digest } = { digest: '' }] = manifests;
    await expect(resolved({ images: [image] })).rejects.toMatchObject({
      message: `${image} contains 2 images; expected one.`,
      fix: expect.stringContaining(`@${digest} (linux/amd64), @`),
    });
    const [named] = await resolved({ images: [`${image}@${digest}`] });
    expect(named?.subject.digest).toBe(digest);
  });

  it('reports a digest in a name before the registry responds, but never a tag', async () => {
    const told: string[] = [];
    const onDigest = (_store: unknown, digest: string) => void told.push(digest);
    const digest = digestOf('nothing');
    const missing = [`${registry.host}/octo/index@${digest}`];
    await expect(resolved({ images: missing }, {}, onDigest)).rejects.toMatchObject({
      code: 'image-not-found',
    });
    const images = [`${registry.host}/octo/index:latest`];
    await resolved({ images }, {}, onDigest);
    expect(told).toEqual([digest]);
  });

  it('also returns the images in a nested index', async () => {
    const store = openTestStore(registry.host, { name: 'octo/nested' });
    const { digest, platforms } = await pushIndex(store);
    const inner = { mediaType: MEDIA_TYPES.ociIndex, digest, size: 1 };
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [inner] }));
    await store.putManifest(bytes, MEDIA_TYPES.ociIndex, { tag: 'outer' });
    const images = [`${registry.host}/octo/nested:outer`];
    const [, ...parts] = await resolved({ images });
    expect(parts.map(({ subject, platform }) => [platform, subject.digest])).toEqual(
      [...platforms].map(([platform, part]) => [platform, part.digest]),
    );
  });

  it('returns several images in order, without duplicates', async () => {
    const names = ['octo/one', 'octo/two', 'octo/one'];
    const pushed = names
      .slice(0, 2)
      .map((name) => pushImage(openTestStore(registry.host, { name })));
    const [one, two] = (await Promise.all(pushed)).map(({ descriptor }) => descriptor.digest);
    const images = [
      ...names.map((name) => `${registry.host}/${name}:latest`),
      `${registry.host}/octo/two@${two}`,
    ];
    const targets = await resolved({ images });
    expect(targets.map(({ subject }) => subject)).toEqual([
      { name: `${registry.host}/octo/one`, digest: one },
      { name: `${registry.host}/octo/two`, digest: two },
    ]);
    expect(targets.map(({ fileStem }) => fileStem)).toEqual(['one', 'two']);
  });

  it('resolves a tag only once, even if the tag moves later', async () => {
    const store = openTestStore(registry.host, { name: 'octo/moved' });
    const { descriptor } = await pushImage(store);
    const images = [`${registry.host}/octo/moved:latest`];
    const [target] = await resolved({ images });
    await pushImage(store);
    expect(target?.subject.digest).toBe(descriptor.digest);
    expect(target?.place?.subject.digest).toBe(descriptor.digest);
  });

  it('returns the files that match patterns', async () => {
    const workspace = aWorkspace('dist/a.tgz', 'dist/b.tgz', 'dist/b.txt');
    const targets = await resolved({ files: ['dist/*', '!dist/*.txt'] }, { workspace });
    expect(targets).toEqual(
      ['a.tgz', 'b.tgz'].map((name) => ({
        subject: { name, digest: digestOf(`dist/${name}`) },
        path: join(workspace, 'dist', name),
      })),
    );
  });

  it('returns the lines of a checksum file', async () => {
    const workspace = aWorkspace();
    const checksums = join(workspace, 'SHA256SUMS');
    writeFileSync(checksums, `${'a'.repeat(64)}  a.tgz\n`);
    expect(await resolved({ checksums }, { workspace })).toEqual([
      {
        subject: { name: 'a.tgz', digest: `sha256:${'a'.repeat(64)}` },
        mayBeAt: [join(workspace, 'a.tgz')],
      },
    ]);
  });

  it("returns the subjects in a list from another job or an earlier step, with each image's evidence store", async () => {
    const store = openTestStore(registry.host, { name: 'octo/listed' });
    const { digest } = (await pushImage(store)).descriptor;
    const workspace = aWorkspace();
    const list = join(workspace, 'subjects.json');
    const name = `${registry.host}/octo/listed`;
    const file = { name: 'a.tgz', digest: `sha256:${'a'.repeat(64)}`, kind: 'file' };
    const subjects = [file, { name, digest, kind: 'oci' }];
    writeFileSync(list, JSON.stringify({ version: 1, subjects }));
    for (const [named, env] of [
      [{ list }, {}],
      [{}, { GITHUB_ARTIFACTS_LIST: list }],
    ] as const) {
      const targets = await resolved(named, { workspace, env });
      expect(targets.map(({ subject }) => subject.digest)).toEqual([file.digest, digest]);
      expect(targets.map(({ place }) => place?.store.name)).toEqual([undefined, name]);
    }
  });

  it.each(['', '{"version":1,"subjects":[]}'])(
    "reports that there are no subjects if the runner's list is %j",
    async (text) => {
      const workspace = aWorkspace();
      const list = join(workspace, 'artifacts_list');
      writeFileSync(list, text);
      const machine = { workspace, env: { GITHUB_ARTIFACTS_LIST: list } };
      await expect(resolved({}, machine)).rejects.toMatchObject({ code: 'input-missing' });
      await expect(resolved({ list }, machine)).rejects.not.toMatchObject({
        code: 'input-missing',
      });
    },
  );

  it('uses different names for the result files of images with the same name', async () => {
    const store = openTestStore(registry.host, { name: 'octo/twice' });
    const [one = '', other = ''] = [
      (await pushImage(store)).descriptor.digest,
      (await pushImage(store)).descriptor.digest,
    ];
    const workspace = aWorkspace();
    const list = join(workspace, 'subjects.json');
    const name = `${registry.host}/octo/twice`;
    const subjects = [one, other].map((digest) => ({ name, digest, kind: 'oci' }));
    writeFileSync(list, JSON.stringify({ version: 1, subjects }));
    const targets = await resolved({ list }, { workspace });
    expect(targets.map(({ fileStem }) => fileStem)).toEqual([
      'twice',
      `twice-${other.slice('sha256:'.length, 19)}`,
    ]);
  });

  it.each<[string, Partial<NamedSubjects>, string]>([
    ['missing inputs', {}, 'input-missing'],
    ['inputs of two kinds', { images: ['a'], files: ['b'] }, 'input-conflict'],
    [
      'more images than a job has result folders',
      { images: Array(501).fill('a') },
      'not-supported',
    ],
    ['a list and a checksum file', { list: 'a', checksums: 'b' }, 'input-conflict'],
    ['a pattern without a match', { files: ['*.none'] }, 'file-not-found'],
    ['a missing list', { list: '/nonexistent' }, 'file-not-found'],
  ])('rejects %s', async (_, named, code) => {
    const workspace = aWorkspace('a');
    await expect(resolved(named, { workspace })).rejects.toMatchObject({ code });
  });
});
