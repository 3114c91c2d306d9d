import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  requireImages,
  requireScanned,
} from '../../../../shared/flows/publishing/scanned-images.ts';
import type { ResolvedSubject } from '../../../../shared/flows/subjects/resolved-subject.ts';
import { FINDINGS_KIND, type FindingsFile } from '../../../../shared/model/findings-file.ts';
import { openLayout } from '../../../../shared/oci/layout.ts';
import { sha256 } from '../../../support/images.ts';
import { temporaryFolder } from '../../../support/programs.ts';

const digestOf = (text: string) => sha256(Buffer.from(text));
const [ONE, OTHER, INDEX] = [digestOf('one'), digestOf('other'), digestOf('index')];
const idOf = (digest: string) => digestOf(`configuration of ${digest}`);

function aTarget(digest: string, images: readonly string[] = [digest]): ResolvedSubject {
  const subject = { mediaType: 'm', digest, size: 1 };
  return {
    subject: { name: 'octo/app', digest },
    place: { store: openLayout('.'), subject },
    images: async () => images,
    imageId: async (of) => idOf(of),
    layersProblem: async () => undefined,
  };
}

/** Returns the findings of a scan of this source. */
function aScan(scan: object): FindingsFile {
  const empty = { packages: 0, findings: [], problems: [], advisories: { name: 'x' } };
  return { kind: FINDINGS_KIND, ...empty, ...scan } as unknown as FindingsFile;
}

const image = (facts: object) => ({ source: { kind: 'image', name: 'octo/app', ...facts } });
const index = (...digests: readonly string[]) => ({
  ...image({ digest: INDEX, indexDigest: INDEX }),
  images: digests.map((digest) => ({ platform: 'linux/amd64', digest })),
});
const CLAIM = { kind: 'sbom', name: 'bom.cdx.json' };
const FOLDER = { source: { kind: 'directory', name: '.' } };

describe('the images for a subject', () => {
  it('are required for an index', async () => {
    const targets = [aTarget(ONE), aTarget(INDEX, [])];
    await expect(requireImages(targets)).rejects.toMatchObject({
      code: 'input-invalid',
      message: expect.stringContaining(INDEX),
    });
  });

  it('are not required for a file', async () => {
    const file = { subject: { name: 'app.tgz', digest: ONE } };
    await expect(requireImages([file, aTarget(ONE)])).resolves.toBeUndefined();
  });
});

describe('an image to sign', () => {
  it.each([
    ['was scanned', [image({ digest: ONE })], aTarget(ONE)],
    ['was scanned by one of several scans', [FOLDER, image({ digest: ONE })], aTarget(ONE)],
    ['was scanned in its index', [index(ONE, OTHER)], aTarget(OTHER)],
    ['is an index that was scanned', [index(ONE, OTHER)], aTarget(INDEX, [ONE, OTHER])],
    [
      'is an index with images that were scanned separately',
      [image({ digest: ONE }), image({ digest: OTHER })],
      aTarget(INDEX, [ONE, OTHER]),
    ],
    ['was scanned before it was pushed', [image({ imageId: idOf(ONE) })], aTarget(ONE)],
  ])('is accepted if it %s', async (_, scans, target) => {
    expect(await requireScanned([target], scans.map(aScan))).toBe(true);
  });

  it.each([
    [
      'only its SBOM and a different image were scanned',
      [{ source: { ...CLAIM, digest: ONE } }, image({ digest: OTHER })],
      aTarget(ONE),
      ONE,
    ],
    ['only a different image was scanned', [image({ digest: OTHER })], aTarget(ONE), ONE],
    ['the digest of the scanned image is unknown', [image({})], aTarget(ONE), ONE],
    ['an index was scanned without it', [index(OTHER)], aTarget(ONE), ONE],
    ['it is an index with one scanned image', [index(ONE)], aTarget(INDEX, [ONE, OTHER]), OTHER],
    [
      'only one image of its index was scanned, and that scan names the index',
      [image({ digest: ONE, indexDigest: INDEX })],
      aTarget(INDEX, [ONE, OTHER]),
      OTHER,
    ],
    [
      'only an audit read it',
      [{ ...image({ digest: ONE }), checked: [] }, image({ digest: OTHER })],
      aTarget(ONE),
      ONE,
    ],
    [
      'its configuration is the manifest of a scanned image',
      [image({ digest: idOf(ONE) })],
      aTarget(ONE),
      ONE,
    ],
    [
      'its manifest is the configuration of an image that was scanned in Docker',
      [image({ imageId: ONE })],
      aTarget(ONE),
      ONE,
    ],
    [
      'a different manifest with the same configuration was scanned',
      [image({ digest: OTHER, imageId: idOf(ONE) })],
      aTarget(ONE),
      ONE,
    ],
  ])('is rejected if %s', async (_, scans, target, missing) => {
    await expect(requireScanned([target], scans.map(aScan))).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining(`${missing}`),
      fix: expect.stringContaining('`platforms: all`'),
    });
  });

  it.each([
    ['an image', aTarget(ONE), `octo/app@${ONE} was not scanned in this job.`],
    [
      'an image in an index',
      aTarget(INDEX, [ONE]),
      `The image ${ONE} in the index octo/app@${INDEX} was not scanned in this job.`,
    ],
  ])('is called %s in the error for a missing scan', async (_, target, message) => {
    const scans = [aScan(image({ digest: OTHER }))];
    await expect(requireScanned([target], scans)).rejects.toMatchObject({ message });
  });

  it.each([
    ['nothing', []],
    ['a folder', [FOLDER]],
    ['an SBOM that names the image', [{ source: { ...CLAIM, digest: ONE } }]],
  ])('is not compared with the scans if %s was scanned', async (_, scans) => {
    expect(await requireScanned([aTarget(ONE)], scans.map(aScan))).toBe(false);
  });
});

describe('a file to sign', () => {
  const IMAGE = '{"schemaVersion":2,"config":{},"layers":[]}';
  const aFile = (content: string) => {
    const path = join(temporaryFolder('release'), 'app.tgz');
    writeFileSync(path, content);
    return path;
  };
  const named = (content: string, place: Partial<ResolvedSubject>) => ({
    subject: { name: 'app.tgz', digest: digestOf(content) },
    ...place,
  });
  const sha512 = (content: string) =>
    `sha512:${createHash('sha512').update(content).digest('hex')}`;
  const scans = [aScan(image({ digest: OTHER }))];

  it.each<[string, ResolvedSubject]>([
    ['is specified by its path', named('release', { path: aFile('release') })],
    ['is at the path in the list', named('release', { mayBeAt: [aFile('x'), aFile('release')] })],
    [
      'has a known SHA-512 digest',
      { subject: { name: 'a', digest: sha512('release') }, mayBeAt: [aFile('release')] },
    ],
    ['is JSON of a different kind', named('{"layers":[]}', { path: aFile('{"layers":[]}') })],
    ['is an image that was scanned', { subject: { name: 'app', digest: OTHER } }],
  ])('is accepted if it %s', async (_, target) => {
    expect(await requireScanned([target], scans)).toBe(true);
  });

  it.each([
    ['a manifest', IMAGE],
    ['a manifest with differently cased keys, which Go accepts', '{"Config":{},"layer\u017f":[]}'],
    ['an index', '{"manifests":[]}'],
    ['a manifest with schema version 1', '{"fsLayers":[]}'],
  ])('is rejected as an unscanned image if it is %s', async (_, content) => {
    for (const place of [{ path: aFile(content) }, { mayBeAt: [aFile(content)] }]) {
      await expect(requireScanned([named(content, place)], scans)).rejects.toMatchObject({
        code: 'input-conflict',
        message: expect.stringContaining('was not scanned in this job'),
      });
    }
  });

  it.each<[string, Partial<ResolvedSubject>]>([
    ['is missing', {}],
    ['has a different digest', { mayBeAt: [aFile('another')] }],
    ['is a folder', { mayBeAt: [temporaryFolder('folder')] }],
  ])('is rejected as a possible image if it %s', async (_, place) => {
    await expect(requireScanned([named(IMAGE, place)], scans)).rejects.toMatchObject({
      code: 'input-conflict',
      message: expect.stringContaining('could be an unscanned image'),
      fix: expect.stringContaining('`subject-path`'),
    });
  });

  it('is not compared with the scans if no image was scanned', async () => {
    expect(await requireScanned([named(IMAGE, {})], [aScan(FOLDER)])).toBe(false);
  });
});
