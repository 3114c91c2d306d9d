import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { resolveSubjects } from '../../../../shared/flows/subjects/resolve-subjects.ts';
import { httpFetch } from '../../../../shared/net/http-fetch.ts';
import { MEDIA_TYPES } from '../../../../shared/oci/image-store.ts';
import { createLayout } from '../../../support/create-layout.ts';
import { fakeHost } from '../../../support/fake-host.ts';
import { buildImage, writeLayout } from '../../../support/images.ts';
import { type MemoryRegistry, startMemoryRegistry } from '../../../support/memory-registry.ts';
import { temporaryFolder } from '../../../support/programs.ts';
import { pushIndex } from '../../../support/released.ts';
import { pushImage } from '../../../support/signing.ts';
import { openTestStore } from '../../../support/stores.ts';

const NONE = {
  image: [],
  platforms: 'all',
  'evidence-repository': undefined,
  'subject-path': [],
  'subject-checksums': undefined,
  subjects: undefined,
  'registry-username': undefined,
  'registry-password': undefined,
} as const;

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

/** Creates a workspace with files that contain their own paths. */
function aWorkspace(...paths: readonly string[]): string {
  const folder = temporaryFolder('workspace');
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}

function inWorkspace(workspace: string, env: Readonly<Record<string, string>> = {}) {
  return fakeHost({}, { workspace, env, fetch: httpFetch });
}

describe('targetsOf', () => {
  let registry: MemoryRegistry;
  beforeAll(async () => {
    registry = await startMemoryRegistry();
  });
  afterAll(() => registry.stop());

  it.each(['subject-path', 'subject-checksums', 'subjects'])(
    'refuses a name with a line break in %s',
    async (input) => {
      const workspace = aWorkspace('out/a\nb');
      const digest = digestOf('out/a\nb');
      const sums = join(workspace, 'SUMS');
      writeFileSync(sums, `\\${digest.slice(7)}  out/a\\nb\n`);
      const list = join(workspace, 'list.json');
      writeFileSync(list, JSON.stringify({ version: 1, subjects: [{ name: 'a\nb', digest }] }));
      const given = { 'subject-path': ['out/*'], 'subject-checksums': sums, subjects: list }[input];
      const inputs = { ...NONE, [input]: given };
      await expect(resolveSubjects(inputs, inWorkspace(workspace))).rejects.toMatchObject({
        code: 'input-invalid',
        message: expect.stringContaining('has a control character'),
      });
    },
  );

  it('returns the index first, then each platform, without BuildKit attestations', async () => {
    const store = openTestStore(registry.host, { name: 'octo/index' });
    const index = await pushIndex(store);
    const image = [`${registry.host}/octo/index:latest`];
    const targets = await resolveSubjects({ ...NONE, image }, inWorkspace('/'));
    expect(targets.map(({ subject, platform }) => [platform, subject.digest])).toEqual([
      [undefined, index.digest],
      ...[...index.platforms].map(([platform, { digest }]) => [platform, digest]),
    ]);
    const alone = await resolveSubjects({ ...NONE, image, platforms: 'index' }, inWorkspace('/'));
    expect(alone.map(({ subject }) => subject.digest)).toEqual([index.digest]);
  });

  it('refuses all platforms of an empty index', async () => {
    const image = [`oci:${await writeLayout([])}:latest`];
    await expect(resolveSubjects({ ...NONE, image }, inWorkspace('/'))).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining('the index lists no image'),
    });
  });

  it('refuses several images without an index, because they have no common digest', async () => {
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
    await expect(
      resolveSubjects({ ...NONE, image: [image] }, inWorkspace('/')),
    ).rejects.toMatchObject({
      message: `${image} contains 2 images.`,
      fix: expect.stringContaining(`@${digest} (linux/amd64), @`),
    });
    const [named] = await resolveSubjects(
      { ...NONE, image: [`${image}@${digest}`] },
      inWorkspace('/'),
    );
    expect(named?.subject.digest).toBe(digest);
  });

  it('reports a digest in a name before a response, and no tag', async () => {
    const told: string[] = [];
    const onDigest = (_store: unknown, digest: string) => void told.push(digest);
    const digest = digestOf('nothing');
    const missing = [`${registry.host}/octo/index@${digest}`];
    await expect(
      resolveSubjects({ ...NONE, image: missing }, inWorkspace('/'), onDigest),
    ).rejects.toMatchObject({ code: 'input-invalid' });
    const image = [`${registry.host}/octo/index:latest`];
    await resolveSubjects({ ...NONE, image }, inWorkspace('/'), onDigest);
    expect(told).toEqual([digest]);
  });

  it('returns the images of a nested index, which would lack evidence otherwise', async () => {
    const store = openTestStore(registry.host, { name: 'octo/nested' });
    const { digest, platforms } = await pushIndex(store);
    const inner = { mediaType: MEDIA_TYPES.ociIndex, digest, size: 1 };
    const bytes = Buffer.from(JSON.stringify({ schemaVersion: 2, manifests: [inner] }));
    await store.putManifest(bytes, MEDIA_TYPES.ociIndex, { tag: 'outer' });
    const image = [`${registry.host}/octo/nested:outer`];
    const [, ...parts] = await resolveSubjects({ ...NONE, image }, inWorkspace('/'));
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
    const image = [
      ...names.map((name) => `${registry.host}/${name}:latest`),
      `${registry.host}/octo/two@${two}`,
    ];
    const targets = await resolveSubjects({ ...NONE, image }, inWorkspace('/'));
    expect(targets.map(({ subject }) => subject)).toEqual([
      { name: `${registry.host}/octo/one`, digest: one },
      { name: `${registry.host}/octo/two`, digest: two },
    ]);
    expect(targets.map(({ fileStem }) => fileStem)).toEqual(['one', 'two']);
  });

  it('resolves a tag once, whatever it means later', async () => {
    const store = openTestStore(registry.host, { name: 'octo/moved' });
    const { descriptor } = await pushImage(store);
    const image = [`${registry.host}/octo/moved:latest`];
    const [target] = await resolveSubjects({ ...NONE, image }, inWorkspace('/'));
    await pushImage(store);
    expect(target?.subject.digest).toBe(descriptor.digest);
    expect(target?.place?.subject.digest).toBe(descriptor.digest);
  });

  it('returns the files that match patterns', async () => {
    const workspace = aWorkspace('dist/a.tgz', 'dist/b.tgz', 'dist/b.txt');
    const host = inWorkspace(workspace);
    const targets = await resolveSubjects(
      { ...NONE, 'subject-path': ['dist/*', '!dist/*.txt'] },
      host,
    );
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
    const inputs = { ...NONE, 'subject-checksums': checksums };
    expect(await resolveSubjects(inputs, inWorkspace(workspace))).toEqual([
      {
        subject: { name: 'a.tgz', digest: `sha256:${'a'.repeat(64)}` },
        mayBeAt: [join(workspace, 'a.tgz')],
      },
    ]);
  });

  it('returns subjects from another job or an earlier step, an image with its store', async () => {
    const store = openTestStore(registry.host, { name: 'octo/listed' });
    const { digest } = (await pushImage(store)).descriptor;
    const workspace = aWorkspace();
    const list = join(workspace, 'subjects.json');
    const name = `${registry.host}/octo/listed`;
    const file = { name: 'a.tgz', digest: `sha256:${'a'.repeat(64)}`, kind: 'file' };
    const subjects = [file, { name, digest, kind: 'oci' }];
    writeFileSync(list, JSON.stringify({ version: 1, subjects }));
    for (const [inputs, env] of [
      [{ ...NONE, subjects: list }, {}],
      [NONE, { GITHUB_ARTIFACTS_LIST: list }],
    ] as const) {
      const targets = await resolveSubjects(inputs, inWorkspace(workspace, env));
      expect(targets.map(({ subject }) => subject.digest)).toEqual([file.digest, digest]);
      expect(targets.map(({ place }) => place?.store.name)).toEqual([undefined, name]);
    }
  });

  it.each(['', '{"version":1,"subjects":[]}'])(
    'reports missing subjects if the runner’s own list is %j',
    async (text) => {
      const workspace = aWorkspace();
      const list = join(workspace, 'artifacts_list');
      writeFileSync(list, text);
      const host = inWorkspace(workspace, { GITHUB_ARTIFACTS_LIST: list });
      await expect(resolveSubjects(NONE, host)).rejects.toMatchObject({ code: 'input-missing' });
      const given = { ...NONE, subjects: list };
      await expect(resolveSubjects(given, host)).rejects.not.toMatchObject({
        code: 'input-missing',
      });
    },
  );

  it('gives files about images of one name different names', async () => {
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
    const targets = await resolveSubjects({ ...NONE, subjects: list }, inWorkspace(workspace));
    expect(targets.map(({ fileStem }) => fileStem)).toEqual([
      'twice',
      `twice-${other.slice('sha256:'.length, 19)}`,
    ]);
  });

  it.each<[string, object, string]>([
    ['nothing', {}, 'input-missing'],
    ['two kinds', { image: ['a'], 'subject-path': ['b'] }, 'input-conflict'],
    ['more images than a job has folders for', { image: Array(501).fill('a') }, 'not-supported'],
    ['a list and a checksum file', { subjects: 'a', 'subject-checksums': 'b' }, 'input-conflict'],
    ['a pattern that matches nothing', { 'subject-path': ['*.none'] }, 'file-not-found'],
    ['a missing list', { subjects: '/nonexistent' }, 'file-not-found'],
  ])('refuses %s', async (_, inputs, code) => {
    const host = inWorkspace(aWorkspace('a'));
    await expect(resolveSubjects({ ...NONE, ...inputs }, host)).rejects.toMatchObject({ code });
  });
});
