import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  parseLayoutIndex,
  readLayoutIndex,
  taggedIn,
  tagsOf,
  updateLayoutIndex,
} from '../../../shared/oci/layout-index.ts';
import { temporaryFolder } from '../../support/programs.ts';

const REF = 'org.opencontainers.image.ref.name';
const entry = (letter: string, annotations?: Record<string, string>) => ({
  mediaType: 'x/y',
  digest: `sha256:${letter.repeat(64)}`,
  size: 1,
  ...(annotations === undefined ? {} : { annotations }),
});

function layoutWith(document: object): string {
  const folder = temporaryFolder('layout');
  writeFileSync(join(folder, 'index.json'), JSON.stringify(document));
  return folder;
}

describe("a layout's index", () => {
  it('moves a tag, and keeps everything that is not known', async () => {
    const other = { ...entry('b'), odd: true };
    const manifests = [entry('a', { [REF]: 'v1' }), other];
    const folder = layoutWith({ schemaVersion: 2, manifests, extra: 1 });
    await updateLayoutIndex(folder, entry('c'), { tag: 'v1' });
    const index = await readLayoutIndex(folder);
    expect(index.document).toMatchObject({ extra: 1 });
    expect(index.manifests[0]).toMatchObject({ odd: true });
    expect(taggedIn(index, 'v1')?.digest).toBe(entry('c').digest);
    expect(tagsOf(index)).toEqual(['v1']);
  });

  it('loses none of many writers at once', async () => {
    const folder = layoutWith({ manifests: [] });
    const tags = Array.from({ length: 12 }, (_, index) => `t${index}`);
    await Promise.all(tags.map((tag) => updateLayoutIndex(folder, entry('a'), { tag })));
    expect([...tagsOf(await readLayoutIndex(folder))].sort()).toEqual([...tags].sort());
  });

  it('honours conditions', async () => {
    const folder = layoutWith({ manifests: [entry('a', { [REF]: 'v1' })] });
    const update = (options: object) => updateLayoutIndex(folder, entry('c'), options);
    await expect(update({ tag: 'v1', ifAbsent: true })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    await expect(update({ tag: 'v1', ifMatch: entry('b').digest })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    await update({ tag: 'v1', ifMatch: entry('a').digest });
  });

  it('finds a tag in the names that containerd and others write', () => {
    const names = [
      entry('a', { [REF]: 'ghcr.io/o/r:v1' }),
      entry('b', { 'io.containerd.image.name': 'docker.io/library/x:2' }),
    ];
    const index = parseLayoutIndex(Buffer.from(JSON.stringify({ manifests: names })), 'i');
    expect(taggedIn(index, 'v1')?.digest).toBe(entry('a').digest);
    expect(taggedIn(index, 'docker.io/library/x:2')?.digest).toBe(entry('b').digest);
    expect(taggedIn(index, '1')).toBeUndefined();
  });
});
