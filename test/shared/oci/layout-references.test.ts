import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openLayout } from '../../../shared/oci/layout.ts';
import { imageIn, namedIn } from '../../../shared/oci/layout-references.ts';
import { describeWith, runProgram, temporaryFolder } from '../../support/programs.ts';

const REF = 'org.opencontainers.image.ref.name';
const NAME = 'io.containerd.image.name';
const digestOf = (letter: string) => `sha256:${letter.repeat(64)}`;
const entry = (letter: string, annotations: Record<string, string> = {}) => ({
  mediaType: 'x/y',
  digest: digestOf(letter),
  size: 1,
  annotations,
});

describe('a name in a layout', () => {
  const entries = [
    entry('a', { [REF]: 'ghcr.io/o/r:v1' }),
    entry('b', { [NAME]: 'docker.io/library/x:2', [REF]: '2' }),
    entry('c', { [NAME]: 'docker.io/library/y:2', [REF]: '2' }),
    entry('d', { [REF]: 'v3' }),
    entry('e', { [REF]: 'ghcr.io/o/r:v3' }),
    entry('f', { [REF]: 'same' }),
    entry('f', { [REF]: 'same' }),
  ];
  it.each([
    ['a tag', 'v3', 'd'],
    ['a full name', 'docker.io/library/y:2', 'c'],
    ['the tag at the end of one full name', 'v1', 'a'],
    ['a name of two entries for the same manifest', 'same', 'f'],
  ])('can be %s', (_what, name, letter) => {
    expect(namedIn(entries, name, 'oci:x')?.digest).toBe(digestOf(letter));
  });

  it('does not match part of a tag', () => {
    expect(namedIn(entries, '1', 'oci:x')).toBeUndefined();
  });

  it('is rejected if it belongs to two manifests, regardless of their order', () => {
    const platform = { os: 'linux', architecture: 'arm64' };
    const two = [entry('a', { [REF]: 'v1' }), { ...entry('b', { [REF]: 'v1' }), platform }];
    expect(() => namedIn(two, 'v1', 'oci:x')).toThrow(
      expect.objectContaining({
        code: 'input-conflict',
        message: `oci:x contains more than one image named v1: ${digestOf('a')}, ${digestOf('b')} (linux/arm64)`,
        fix: expect.stringContaining(`oci:x@${digestOf('a')}`),
      }),
    );
    expect(() => namedIn(two.toReversed(), 'v1', 'oci:x')).toThrow('more than one image named v1');
  });

  it.each([
    [
      'both a tag and a full name',
      [entry('a', { [REF]: 'x:1' }), entry('b', { [NAME]: 'x:1' })],
      'x:1',
    ],
    ['the end of two names', [entry('a', { [REF]: 'x:1' }), entry('b', { [REF]: 'y:1' })], '1'],
  ])('is ambiguous if it is %s', (_what, two, name) => {
    expect(() => namedIn(two, name, 'oci:x')).toThrow('more than one image');
  });
});

describe('the image in a layout for a reference without a name', () => {
  const check = async (digest: string) => ({
    isImage: digest !== digestOf('r'),
    parts: digest === digestOf('e') ? [digestOf('a'), digestOf('b')] : [],
  });

  it.each([
    ['has two tags', [entry('a', { [REF]: 'v1' }), entry('a', { [REF]: 'v2' })]],
    ['has no tag', [entry('a')]],
    ['has referrers beside it', [entry('b'), entry('a', { [REF]: 'v1' })]],
    [
      'has no name, with a referrer and a referrers list beside it',
      [entry('a'), entry('r'), entry('b', { [REF]: `sha256-${'a'.repeat(64)}` })],
    ],
    [
      'has a referrers list beside it',
      [entry('b', { [REF]: `sha256-${'a'.repeat(64)}` }), entry('a', { [REF]: 'v1' })],
    ],
  ])('is the single image if it %s', async (_what, entries) => {
    expect(await imageIn(entries, 'oci:x', check)).toBe(digestOf('a'));
  });

  it('is the index if all other images belong to it and have no names themselves', async () => {
    const parts = [entry('a'), entry('e'), entry('b')];
    expect(await imageIn(parts, 'oci:x', check)).toBe(digestOf('e'));
    const named = [entry('a', { [REF]: 'v1-amd64' }), entry('e', { [REF]: 'v1' })];
    await expect(imageIn(named, 'oci:x', check)).rejects.toThrow('oci:x contains 2 images');
  });

  it('can be several images if each has a different platform and none has a name', async () => {
    const of = (letter: string, architecture: string, annotations = {}) => ({
      ...entry(letter, annotations),
      platform: { os: 'linux', architecture },
    });
    const two = [of('a', 'amd64'), of('b', 'arm64'), of('r', 's390x')];
    expect(await imageIn(two, 'oci:x', check)).toEqual(two.slice(0, 2));
    const there = `@${digestOf('a')} (linux/amd64), @${digestOf('b')}`;
    for (const unclear of [
      [of('a', 'amd64'), entry('b')],
      [of('a', 'amd64'), of('b', 'amd64')],
    ]) {
      await expect(imageIn(unclear, 'oci:x', check)).rejects.toThrow(
        expect.objectContaining({ fix: expect.stringContaining(there) }),
      );
    }
    const named = [of('a', 'amd64', { [REF]: 'x' }), of('b', 'arm64', { [REF]: 'y' })];
    await expect(imageIn(named, 'oci:x', check)).rejects.toThrow('oci:x contains 2 images');
  });

  it('is ambiguous if there are several images, and the error lists unique names for them', async () => {
    const saved = [
      entry('a', { [NAME]: 'docker.io/library/x:1', [REF]: '1' }),
      entry('b', { [NAME]: 'docker.io/library/y:1', [REF]: '1' }),
      entry('c', { [REF]: '1' }),
    ];
    await expect(imageIn(saved, 'oci:x', check)).rejects.toThrow(
      expect.objectContaining({
        message: 'oci:x contains 3 images; expected one.',
        fix: `Add one of these references to oci:x: :docker.io/library/x:1, :docker.io/library/y:1, @${digestOf('c')}`,
      }),
    );
  });

  it('does not exist in an empty layout', async () => {
    await expect(imageIn([], 'oci:x', check)).rejects.toThrow('oci:x contains no image');
  });
});

describeWith(['umoci'], 'a layout that umoci wrote with a duplicate tag', () => {
  it('is rejected by umoci and by Assay if requested by tag, but not if requested by digest', async () => {
    const folder = join(temporaryFolder('umoci'), 'layout');
    const umoci = async (...args: readonly string[]) => (await runProgram('umoci', args)).code;
    await umoci('init', '--layout', folder);
    await umoci('new', '--image', `${folder}:a`);
    await umoci('new', '--image', `${folder}:b`);
    await umoci('config', '--image', `${folder}:b`, '--author', 'b');
    const path = join(folder, 'index.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"b"', '"a"'));
    expect(await umoci('stat', '--image', `${folder}:a`)).not.toBe(0);
    const store = openLayout(folder);
    const refused = await store.getManifest('a').catch((error: Error) => error.message);
    const digests = String(refused).match(/sha256:[0-9a-f]{64}/g) ?? [];
    expect(digests).toHaveLength(2);
    for (const digest of digests) expect(await store.getManifest(digest)).toBeDefined();
  });
});
