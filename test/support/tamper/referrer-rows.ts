import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../programs.ts';
import { required } from './parts.ts';
import { BUNDLE, type Descriptor, openRepository } from './repository.ts';
import type { Family, Row } from './row.ts';
import { openScene, publish, type Scene } from './scene.ts';
import { attested, signatureOf, signedScene } from './signed.ts';
import type { World } from './world.ts';

const SUBJECT_PLACE = /octo\/app\d+@sha256:[0-9a-f]{64} does not pass/;

/** An entry in a listing of referrers. */
type Entry = Record<string, unknown>;

let repositories = 0;

/** An image in a registry without a referrers API, in which the fallback tag contains the list. */
async function fallbackScene(world: World): Promise<Scene> {
  repositories += 1;
  const repository = openRepository(world.plainRegistry, `octo/app${repositories}`);
  const scene = openScene(world, { repository });
  scene.evidence = [await signatureOf(scene.digest, world)];
  repository.putFallbackTag(scene.digest, publish(scene).map(listed));
  return scene;
}

function listed(descriptor: object): Entry {
  return { ...descriptor, artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' };
}

/** Returns the only entry under the tag. */
function entryOf({ world, repository, digest }: Scene): Entry & { digest: string } {
  const tag = `${repository.name}:${digest.replace(':', '-')}`;
  const index = world.plainRegistry.manifests.get(
    `${repository.name}@${world.plainRegistry.tags.get(tag)}`,
  );
  return required(JSON.parse(String(index?.bytes)).manifests[0], 'entry');
}

function relisted(
  what: string,
  code: Row['code'],
  says: RegExp,
  entries: (entry: Entry, scene: Scene) => readonly object[] | Promise<readonly object[]>,
  place?: RegExp,
): Row {
  const breaks = async (scene: Scene) => {
    scene.repository.putFallbackTag(scene.digest, await entries(entryOf(scene), scene));
  };
  return { what, code, says, breaks, ...(place === undefined ? {} : { place }) };
}

const FALLBACK_TAG: Family = {
  name: 'the tag that lists referrers',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: fallbackScene,
  rows: [
    relisted(
      'it lists the evidence of another image',
      'subject-mismatch',
      /the signed digest is not sha256/,
      async (_, { world, repository }) => {
        const { digest } = world.evil.manifest;
        return [listed(repository.refer(digest, await signatureOf(digest, world)))];
      },
    ),
    relisted(
      'it lists an image as evidence',
      'evidence-missing',
      /- no .+ found/,
      (_, { world, repository }) => [listed(repository.push(world.evil))],
      SUBJECT_PLACE,
    ),
    relisted(
      'it lists a missing referrer',
      'evidence-unreadable',
      /lists this referrer, but does not contain it/,
      (entry) => [{ ...entry, digest: `sha256:${'0'.repeat(64)}` }],
    ),
    relisted('it lists another size', 'evidence-unreadable', /listed with 7/, (entry) => [
      { ...entry, size: 7 },
    ]),
    relisted('it lists two sizes', 'evidence-unreadable', /listed with 7/, (entry) => [
      entry,
      { ...entry, size: 7 },
    ]),
    relisted(
      'it lists no digest',
      'malformed',
      /is not a sha256 or sha512 digest/,
      (entry) => [{ ...entry, digest: 'latest' }],
      /sha256-[0-9a-f]{64}/,
    ),
    relisted('it is emptied', 'evidence-missing', /- no .+ found/, () => [], SUBJECT_PLACE),
    relisted(
      'it lists an endless number of entries',
      'limit-exceeded',
      /more than 1000 referrers/,
      (entry) => Array.from({ length: 1_001 }, () => entry),
      /sha256:[0-9a-f]{64} has/,
    ),
    {
      what: 'it points to an image',
      code: 'malformed',
      says: /does not point to an index of referrers/,
      place: /the tag sha256-[0-9a-f]{64}/,
      breaks: ({ world, repository, digest }) =>
        void repository.push(world.evil, digest.replace(':', '-')),
    },
    {
      what: 'a listed referrer is swapped under its digest',
      code: 'evidence-unreadable',
      says: /digest-mismatch.*the content has the digest/,
      breaks: (scene) => {
        const { digest } = entryOf(scene);
        const { repository } = scene;
        const other = JSON.stringify({ schemaVersion: 2, layers: [] });
        repository.swapManifest(digest, Buffer.from(other));
      },
    },
  ],
};

const REFERRER: Family = {
  name: 'a referrer',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: signedScene,
  rows: [
    {
      what: 'it has the bundle of a different image',
      code: 'subject-mismatch',
      says: /the signed digest is not sha256/,
      breaks: async (scene) => {
        scene.evidence = [await signatureOf(scene.world.evil.manifest.digest, scene.world)];
      },
    },
    referring(
      'its layer has another media type',
      'evidence-unreadable',
      /not supported/,
      (layer) => ({
        layers: [{ ...layer, mediaType: 'application/vnd.oci.image.layer.v1.tar' }],
      }),
    ),
    referring(
      'it has no layer',
      'evidence-unreadable',
      /(?:The file is empty|has no layers)/,
      () => ({ layers: [] }),
    ),
    referring('its layer is missing', 'evidence-unreadable', /not-found/, (layer) => ({
      layers: [{ ...layer, digest: `sha256:${'0'.repeat(64)}` }],
    })),
    referring(
      'its layer is larger than declared',
      'evidence-unreadable',
      /size|bytes/,
      (layer) => ({
        layers: [{ ...layer, size: layer.size - 1 }],
      }),
    ),
    {
      what: 'its layer is swapped under its digest',
      code: 'evidence-unreadable',
      says: /digest-mismatch/,
      breaks: (scene) => {
        const { digest, text } = layerOf(scene);
        publish(scene);
        scene.repository.swapBlob(digest, Buffer.from(text.replace('{', ' ')));
      },
    },
    {
      ...referring(
        'its layer is declared as endless',
        'evidence-unreadable',
        /not read/,
        (layer) => ({
          layers: [{ ...layer, size: 1e12 }],
        }),
      ),
      place: /the rest: /,
    },
    {
      what: 'too many candidates precede it',
      code: 'too-many-candidates',
      besides: 'bundle-malformed',
      says: /and 998 more/,
      place: SUBJECT_PLACE,
      breaks: (scene) => {
        const path = join(temporaryFolder('tamper-lines'), 'evidence.jsonl');
        const lines = [
          ...Array.from({ length: 999 }, () => '{}'),
          JSON.stringify(scene.evidence[0]),
        ];
        writeFileSync(path, lines.join('\n'));
        scene.inputs['bundle'] = path;
        scene.evidence = [{}];
      },
    },
    {
      what: 'it is removed',
      code: 'evidence-missing',
      says: /- no .+ found/,
      place: SUBJECT_PLACE,
      breaks: (scene) => {
        for (const { digest } of publish(scene)) scene.repository.remove(digest);
      },
    },
  ],
};

/** Returns the bundle to store. */
function layerOf({ evidence, repository }: Scene) {
  const text = JSON.stringify(evidence[0]);
  return { ...repository.putBlob(Buffer.from(text), BUNDLE), text };
}

/** A referrer whose manifest describes its layer differently. */
function referring(
  what: string,
  code: Row['code'],
  says: RegExp,
  over: (layer: Descriptor) => object,
): Row {
  const breaks = (scene: Scene) => {
    const { text, ...layer } = layerOf(scene);
    scene.repository.refer(scene.digest, scene.evidence[0], over(layer));
    scene.evidence = [];
  };
  return { what, code, says, breaks };
}

const SCAN = 'https://in-toto.io/attestation/vulns/v0.2';

/** A clean scan under a policy about findings, in which false entries could hide newer scans. */
async function scannedScene(world: World): Promise<Scene> {
  const scene = await fallbackScene(world);
  scene.policy = `
verify:
  identities:
    release: {repository: octo-org/octo-app}
  evidence:
    - {type: vulnerabilities, fail-on: high}
`;
  delete scene.inputs['certificate-identity'];
  scene.repository.putFallbackTag(scene.digest, [await listedScan(scene)]);
  return scene;
}

const FOUND = [{ id: 'CVE-2026-0001', severity: [{ score: 'critical' }] }];

async function listedScan(scene: Scene, result: readonly object[] = []): Promise<Entry> {
  const bundle = await attestedScan(scene, result);
  return listed(scene.repository.refer(scene.digest, bundle));
}

async function attestedScan(scene: Scene, result: readonly object[]) {
  return await attested(scene, { predicateType: SCAN, predicate: { scanner: { result } } });
}

/** A row in which a newer scan with a finding is also listed, but under a false entry. */
function hiding(what: string, lie: object): Row {
  const breaks = async (scene: Scene) => {
    const entries = [entryOf(scene), { ...(await listedScan(scene, FOUND)), ...lie }];
    scene.repository.putFallbackTag(scene.digest, entries);
  };
  return { what, code: 'findings-open', says: /CVE-2026-0001 \(critical\)/, breaks };
}

const HIDING: Family = {
  name: 'the entry of a scan that hides a newer one',
  place: /referrer sha256:[0-9a-f]{64}: /,
  scene: scannedScene,
  rows: [
    hiding('it claims to be an SBOM', { artifactType: 'application/vnd.cyclonedx+json' }),
    hiding('it has no type', { artifactType: undefined }),
    hiding('its annotations describe something else', {
      annotations: { 'dev.sigstore.bundle.predicateType': 'https://cyclonedx.org/bom' },
    }),
    hiding('it claims to be for no platform', {
      platform: { os: 'unknown', architecture: 'unknown' },
    }),
    {
      ...hiding('it lies about its size', { size: 7 }),
      code: 'evidence-unreadable',
      says: /listed with 7/,
    },
    {
      what: 'an endless entry precedes it',
      code: 'evidence-unreadable',
      says: /2 more were not read/,
      place: /the rest: /,
      breaks: async (scene) => {
        const { repository, digest } = scene;
        const blob = repository.putBlob(Buffer.from('{}'), BUNDLE);
        const endless = repository.refer(digest, {}, { layers: [{ ...blob, size: 1e12 }] });
        const entries = [entryOf(scene), listed(endless), await listedScan(scene, FOUND)];
        repository.putFallbackTag(digest, entries);
      },
    },
    {
      what: 'it is one of too many',
      code: 'too-many-candidates',
      besides: 'bundle-malformed',
      says: /and 997 more/,
      place: SUBJECT_PLACE,
      breaks: async (scene) => {
        const path = join(temporaryFolder('tamper-lines'), 'evidence.jsonl');
        const newer = await attestedScan(scene, FOUND);
        const lines = [...Array.from({ length: 999 }, () => '{}'), JSON.stringify(newer)];
        writeFileSync(path, lines.join('\n'));
        scene.inputs['bundle'] = path;
      },
    },
  ],
};

export const REFERRER_FAMILIES: readonly Family[] = [REFERRER, FALLBACK_TAG, HIDING];
