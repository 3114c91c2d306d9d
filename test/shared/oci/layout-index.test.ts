import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readLayoutIndex, updateLayoutIndex } from '../../../shared/oci/layout-index.ts';
import { namedIn } from '../../../shared/oci/layout-references.ts';
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

const placeOf = (root: string) => ({ root, guarded: [root] });

describe('the index of a layout', () => {
  it('keeps unknown fields when a tag is moved', async () => {
    const other = { ...entry('b'), odd: true };
    const manifests = [entry('a', { [REF]: 'v1' }), other];
    const folder = layoutWith({ schemaVersion: 2, manifests, extra: 1 });
    await updateLayoutIndex(placeOf(folder), entry('c'), { tag: 'v1' });
    const index = await readLayoutIndex(folder);
    expect(index.document).toMatchObject({ extra: 1 });
    expect(index.manifests[0]).toMatchObject({ odd: true });
    expect(namedIn(index.manifests, 'v1', 'oci:x')?.digest).toBe(entry('c').digest);
  });

  it('keeps full names that end with a tag when the tag is moved', async () => {
    const manifests = [entry('a', { [REF]: 'ghcr.io/o/r:v1' }), entry('b', { [REF]: 'v1' })];
    const folder = layoutWith({ manifests });
    await updateLayoutIndex(placeOf(folder), entry('c'), { tag: 'v1' });
    const index = await readLayoutIndex(folder);
    expect(index.manifests.map(({ digest }) => digest)).toEqual([
      entry('a').digest,
      entry('c').digest,
    ]);
  });

  it('keeps the entries of many concurrent writers', async () => {
    const folder = layoutWith({ manifests: [] });
    const tags = Array.from({ length: 12 }, (_, index) => `t${index}`);
    await Promise.all(tags.map((tag) => updateLayoutIndex(placeOf(folder), entry('a'), { tag })));
    const { manifests } = await readLayoutIndex(folder);
    const written = manifests.map(({ annotations }) => annotations?.[REF] ?? '');
    expect(written.sort()).toEqual([...tags].sort());
  });

  it('moves a tag only if the preconditions are met', async () => {
    const folder = layoutWith({ manifests: [entry('a', { [REF]: 'v1' })] });
    const update = (options: object) => updateLayoutIndex(placeOf(folder), entry('c'), options);
    await expect(update({ tag: 'v1', ifAbsent: true })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    await expect(update({ tag: 'v1', ifMatch: entry('b').digest })).rejects.toMatchObject({
      code: 'precondition-failed',
    });
    await update({ tag: 'v1', ifMatch: entry('a').digest });
  });
});
