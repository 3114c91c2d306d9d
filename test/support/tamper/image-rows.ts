import { type BuiltImage, indexBytes, sha256 } from '../images.ts';
import { INDEX } from './repository.ts';
import type { Family, Row } from './row.ts';
import { openScene, publish, type Scene } from './scene.ts';
import { signatureOf, signedScene } from './signed.ts';
import { imageOf, type World } from './world.ts';

function movesTagTo(image: (scene: Scene) => object): Row['breaks'] {
  return (scene) => {
    publish(scene);
    scene.repository.putManifest(image(scene), '1.0');
  };
}

/** Returns the manifest of an image, as the base for another manifest. */
function manifestOf({ blobs, manifest }: BuiltImage) {
  return JSON.parse(String(blobs.get(manifest.digest)));
}

const IMAGE: Family = {
  name: 'an image',
  place: /127\.0\.0\.1:\d+\/octo\/app\d+@sha256:[0-9a-f]{64}/,
  scene: signedScene,
  rows: [
    {
      what: 'its tag is moved to a different image',
      code: 'evidence-missing',
      says: /- no .+ found/,
      breaks: (scene) => {
        publish(scene);
        scene.repository.push(scene.world.evil, '1.0');
      },
    },
    {
      what: 'its tag is moved to a different image, and its evidence is copied there',
      code: 'subject-mismatch',
      says: /referrer sha256:[0-9a-f]{64}: the signed digest is not sha256/,
      breaks: (scene) => {
        const { repository, world, evidence } = scene;
        for (const bundle of evidence) repository.refer(world.evil.manifest.digest, bundle);
        repository.push(world.evil, '1.0');
      },
    },
    {
      what: 'its configuration is swapped, under the same tag',
      code: 'evidence-missing',
      says: /- no .+ found/,
      breaks: movesTagTo(({ world }) => ({
        ...manifestOf(world.image),
        config: world.evil.config,
      })),
    },
    {
      what: 'a layer is added, under the same tag',
      code: 'evidence-missing',
      says: /- no .+ found/,
      breaks: movesTagTo(({ world: { image, evil } }) => ({
        ...manifestOf(image),
        layers: [...image.layers, ...evil.layers],
      })),
    },
    {
      what: 'its tag is moved to an index that contains it',
      code: 'evidence-missing',
      says: /- no .+ found/,
      breaks: movesTagTo(({ world: { image, evil } }) => ({
        mediaType: INDEX,
        ...JSON.parse(String(indexBytes([image, evil]))),
      })),
    },
    {
      what: 'its manifest is swapped under its digest',
      code: 'digest-mismatch',
      says: /the content has the digest sha256:.* expected sha256:/,
      place: /\/octo\/app\d+\/manifests\/sha256:[0-9a-f]{64}/,
      breaks: (scene) => {
        const { repository, digest, world } = scene;
        publish(scene);
        const evil = world.evil.blobs.get(world.evil.manifest.digest) ?? Buffer.alloc(0);
        repository.swapManifest(digest, evil);
        scene.inputs['image'] = `${repository.reference}@${digest}`;
      },
    },
  ],
};

const PARTS = ['linux/amd64', 'linux/arm64'].map((platform) => imageOf('released', platform));

/** An index with a tag. The index and each platform are signed. */
async function signedIndexScene(world: World): Promise<Scene> {
  const bytes = indexBytes(PARTS);
  const scene = openScene(world, { digest: sha256(bytes) });
  for (const part of PARTS) scene.repository.push(part);
  scene.repository.putManifest(JSON.parse(String(bytes)), '1.0');
  scene.inputs['platforms'] = 'all';
  scene.evidence = [await signatureOf(scene.digest, world)];
  for (const { manifest } of PARTS)
    scene.repository.refer(manifest.digest, await signatureOf(manifest.digest, world));
  return scene;
}

/** A signed index with these images as platforms. */
async function putSignedIndex(scene: Scene, images: readonly BuiltImage[], extra: object[] = []) {
  const bytes = indexBytes(images, extra);
  const { digest } = scene.repository.putManifest(JSON.parse(String(bytes)), '1.0');
  scene.repository.refer(digest, await signatureOf(digest, scene.world));
}

const INDEX_FAMILY: Family = {
  name: 'an index of platforms',
  place: /127\.0\.0\.1:\d+\/octo\/app\d+@sha256:[0-9a-f]{64}/,
  scene: signedIndexScene,
  rows: [
    {
      what: 'a platform’s image is swapped in it',
      code: 'evidence-missing',
      says: /found\n(?:.*\n)+.* does not pass:\n- no .+ found\n/,
      breaks: (scene) => {
        const [first = scene.world.image] = PARTS;
        scene.repository.push(scene.world.evil);
        const bytes = indexBytes([first, scene.world.evil]);
        scene.repository.putManifest(JSON.parse(String(bytes)), '1.0');
      },
    },
    {
      what: 'a platform is added, and only the index is signed again',
      code: 'evidence-missing',
      says: /^Failed: .*\n.* does not pass:\n- no .+ found\n/,
      breaks: async (scene) => {
        scene.repository.push(scene.world.evil);
        await putSignedIndex(scene, [...PARTS, scene.world.evil]);
      },
    },
    {
      what: 'a platform is disguised as a BuildKit attestation',
      code: 'evidence-missing',
      says: /^Failed: .*\n.* does not pass:\n- no .+ found\n/,
      breaks: async (scene) => {
        const { manifest, platform } = scene.world.evil;
        const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
        scene.repository.push(scene.world.evil);
        await putSignedIndex(scene, PARTS, [{ ...manifest, platform, annotations }]);
      },
    },
    {
      what: 'a platform has the evidence of a different platform',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: async (scene) => {
        const [first = scene.world.image] = PARTS;
        const { evil, image } = scene.world;
        scene.repository.push(evil);
        await putSignedIndex(scene, [first, evil]);
        scene.repository.refer(
          evil.manifest.digest,
          await signatureOf(image.manifest.digest, scene.world),
        );
      },
    },
    {
      what: 'its manifest is swapped under its digest',
      code: 'digest-mismatch',
      says: /the content has the digest sha256:.* expected sha256:/,
      place: /\/octo\/app\d+\/manifests\/sha256:[0-9a-f]{64}/,
      breaks: (scene) => {
        const { repository, digest, world } = scene;
        scene.inputs['image'] = `${repository.reference}@${digest}`;
        repository.swapManifest(digest, indexBytes([world.evil]));
      },
    },
  ],
};

export const IMAGE_FAMILIES: readonly Family[] = [IMAGE, INDEX_FAMILY];
