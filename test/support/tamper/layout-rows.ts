import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuiltImage, sha256, writeLayout } from '../images.ts';
import { required } from './parts.ts';
import { BUNDLE, type Descriptor, MANIFEST } from './repository.ts';
import type { Family, Row } from './row.ts';
import { openScene, type Scene } from './scene.ts';
import { signatureOf } from './signed.ts';
import type { World } from './world.ts';

/** A layout on disk that an attacker can write. */
interface Layout {
  readonly folder: string;
  readonly referrer: Descriptor;
  readonly bundle: Descriptor;
}

const layouts = new WeakMap<Scene, Layout>();

/** The signed image in a layout, for use without a registry. */
async function layoutScene(world: World): Promise<Scene> {
  const folder = await writeLayout([world.image], '1.0');
  const scene = openScene(world);
  scene.inputs['image'] = `oci:${folder}:1.0`;
  const bundle = write(folder, BUNDLE, await signatureOf(scene.digest, world));
  const referrer = write(folder, MANIFEST, {
    schemaVersion: 2,
    mediaType: MANIFEST,
    artifactType: BUNDLE,
    config: write(folder, 'application/vnd.oci.empty.v1+json', {}),
    layers: [bundle],
    subject: world.image.manifest,
  });
  changeIndex(folder, (entries) => [...entries, { ...referrer, artifactType: BUNDLE }]);
  layouts.set(scene, { folder, referrer, bundle });
  return scene;
}

function write(folder: string, mediaType: string, value: object): Descriptor {
  const bytes = Buffer.from(JSON.stringify(value));
  const digest = sha256(bytes);
  writeFileSync(blobAt(folder, digest), bytes);
  return { mediaType, digest, size: bytes.length };
}

function copy(folder: string, image: BuiltImage): void {
  for (const [digest, bytes] of image.blobs) writeFileSync(blobAt(folder, digest), bytes);
}

function blobAt(folder: string, digest: string): string {
  return join(folder, 'blobs', digest.replace(':', '/'));
}

function changeIndex(folder: string, change: (entries: object[]) => object[]): void {
  const path = join(folder, 'index.json');
  const index = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, JSON.stringify({ ...index, manifests: change(index.manifests) }));
}

function laid(
  what: string,
  code: Row['code'],
  says: RegExp,
  breaks: (layout: Layout, scene: Scene) => void,
): Row {
  return {
    what,
    code,
    says,
    breaks: (scene) => breaks(required(layouts.get(scene), 'layout'), scene),
  };
}

const changesByte = (path: string): void =>
  writeFileSync(path, readFileSync(path, 'latin1').replace('{', ' '));

const TAG = { 'org.opencontainers.image.ref.name': '1.0' };
const SUBJECT = /@sha256:[0-9a-f]{64} does not pass/;
const BLOB = /blobs\/sha256\/[0-9a-f]{64}/;

export const LAYOUT_FAMILY: Family = {
  name: 'an image in a layout',
  place: BLOB,
  scene: layoutScene,
  rows: [
    {
      ...laid(
        'its tag moves to another image',
        'evidence-missing',
        /- no .+ found/,
        (layout, scene) => {
          const { evil } = scene.world;
          copy(layout.folder, evil);
          changeIndex(layout.folder, ([, ...others]) => [
            { ...evil.manifest, annotations: TAG },
            ...others,
          ]);
        },
      ),
      place: SUBJECT,
    },
    {
      ...laid(
        'another image has the same tag',
        'input-conflict',
        /more than one image named 1\.0/,
        (layout, scene) => {
          const { evil } = scene.world;
          copy(layout.folder, evil);
          changeIndex(layout.folder, (entries) => [
            ...entries,
            { ...evil.manifest, annotations: TAG },
          ]);
        },
      ),
      place: /oci:\S+layout/,
    },
    {
      ...laid(
        'its evidence is removed from the index',
        'evidence-missing',
        /- no .+ found/,
        ({ folder }) => {
          changeIndex(folder, (entries) => entries.slice(0, 1));
        },
      ),
      place: SUBJECT,
    },
    laid(
      'its manifest is altered',
      'digest-mismatch',
      /the content has the digest sha256:.* expected sha256:/,
      ({ folder }, scene) => {
        changesByte(blobAt(folder, scene.digest));
      },
    ),
    laid(
      'its referrer is altered',
      'digest-mismatch',
      /the content has the digest sha256:.* expected sha256:/,
      (layout) => {
        changesByte(blobAt(layout.folder, layout.referrer.digest));
      },
    ),
    {
      ...laid('its bundle is altered', 'evidence-unreadable', /digest-mismatch/, (layout) => {
        changesByte(blobAt(layout.folder, layout.bundle.digest));
      }),
      place: /referrer sha256:[0-9a-f]{64}: /,
    },
    {
      ...laid(
        'its bundle has extra text at the end',
        'evidence-unreadable',
        /size|bytes/,
        (layout) => {
          const path = blobAt(layout.folder, layout.bundle.digest);
          writeFileSync(path, `${readFileSync(path, 'utf8')} `);
        },
      ),
      place: /referrer sha256:[0-9a-f]{64}: /,
    },
    {
      ...laid('its index is not JSON', 'malformed', /not valid JSON/, ({ folder }) => {
        changesByte(join(folder, 'index.json'));
      }),
      place: /index\.json/,
    },
  ],
};
