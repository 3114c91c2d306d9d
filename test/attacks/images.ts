import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type BuiltImage,
  buildImage,
  listedAsAttestation,
  sha256,
  withBlobsOf,
  writeLayout,
  writeSavedArchive,
} from '../support/images.ts';
import { temporaryFolder } from '../support/programs.ts';
import { type TarFile, tarOf } from '../support/tar.ts';
import type { Attack, Random } from './attack.ts';
import {
  BAD,
  CLEAN,
  extraFile,
  indexOf,
  type Listed,
  layoutOf,
  scanAndAttest,
  scanAndSign,
  scanImage,
} from './hide-image.ts';

function imageOf(random: Random, files: readonly TarFile[], platform?: string) {
  return buildImage({
    platform: platform ?? 'linux/amd64',
    layers: [{ files: [...files, extraFile(random)] }],
  });
}

const OTHERS = ['linux/arm64', 'linux/s390x', 'linux/arm/v7', 'windows/amd64', 'linux/riscv64'];

/**
 * Indexes from which a container engine for amd64 runs the bad image, but a reader that trusts configurations finds
 * the clean image.
 */
function hiddenInIndex(random: Random): readonly Listed[] {
  const bad = imageOf(random, BAD);
  const clean = imageOf(random, CLEAN);
  return random.pick<readonly Listed[]>([
    [
      { image: clean, platform: random.pick(OTHERS) },
      { image: bad, platform: 'linux/amd64' },
    ],
    [
      { image: clean, platform: 'linux/amd64' },
      { image: bad, platform: 'linux/amd64' },
    ],
    [
      { image: clean, platform: random.pick(OTHERS) },
      { image: imageOf(random, CLEAN), platform: random.pick(OTHERS) },
      { image: bad, platform: 'linux/amd64' },
    ],
    [{ image: clean, platform: random.pick(OTHERS) }, { image: bad }],
    [
      { image: clean, platform: 'linux/amd64' },
      { image: imageOf(random, BAD, random.pick(OTHERS)), platform: 'linux/amd64' },
    ],
  ]);
}

/** A manifest that describes the clean image but has the content of the bad image under a second key. */
function respelled(clean: BuiltImage, bad: BuiltImage, key: string): BuiltImage {
  const text = String(clean.blobs.get(clean.manifest.digest)).replace(/}$/, '');
  const value = /config/i.test(key) ? bad.config : bad.layers;
  const bytes = Buffer.from(`${text},${JSON.stringify(key)}:${JSON.stringify(value)}}`);
  const manifest = { ...clean.manifest, digest: sha256(bytes), size: bytes.length };
  return {
    ...clean,
    manifest,
    blobs: new Map([...clean.blobs, ...bad.blobs, [manifest.digest, bytes]]),
  };
}

/** Inputs that name an image as a file, with or without the bytes of its manifest. */
function namedAsFile(
  { manifest, blobs }: BuiltImage,
  how: string,
  isHere: boolean,
): Readonly<Record<string, string>> {
  const folder = temporaryFolder('release');
  const name = 'app.tgz';
  if (isHere) writeFileSync(join(folder, name), blobs.get(manifest.digest) ?? '');
  if (how === 'path') return { path: join(folder, name) };
  const list = join(folder, 'list');
  const subjects = [{ name, digest: manifest.digest, kind: 'file' }];
  const text =
    how === 'subjects'
      ? JSON.stringify({ version: 1, subjects })
      : `${manifest.digest.slice('sha256:'.length)}  ${name}\n`;
  writeFileSync(list, text);
  return { [how]: list };
}

/** Ways to name the only image of an archive. */
function listOf(
  { manifest, config, layers }: BuiltImage,
  kind: 'docker-archive' | 'oci-archive',
  before: string,
): TarFile {
  const blob = ({ digest }: { readonly digest: string }) => `blobs/${digest.replace(':', '/')}`;
  const saved = [{ Config: blob(config), RepoTags: ['app:1'], Layers: layers.map(blob) }];
  const [name, content] =
    kind === 'docker-archive'
      ? ['manifest.json', saved]
      : ['index.json', { schemaVersion: 2, manifests: [manifest] }];
  return { path: `${before}${name}`, content: JSON.stringify(content) };
}

/** Documents that tools write about a folder, each with its predicate type. */
function folderDocuments(name: string): readonly (readonly [string, string, object])[] {
  const cyclonedx = 'https://cyclonedx.org/bom';
  const kind = { name: 'assay:source:kind', value: 'directory' };
  const bom = (root: object) => ({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    metadata: { component: { name, ...root } },
  });
  const root = { SPDXID: 'SPDXRef-root', name, primaryPackagePurpose: 'FILE' };
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    packages: [root],
    documentDescribes: ['SPDXRef-root'],
  };
  const vuln = 'https://cosign.sigstore.dev/attestation/vuln/v1';
  return [
    ['an SBOM of Assay', cyclonedx, bom({ type: 'application', properties: [kind] })],
    ['an SBOM of syft', cyclonedx, bom({ type: 'file' })],
    ['an SBOM of syft in SPDX', 'https://spdx.dev/Document', spdx],
    ['a scan by Trivy', vuln, { scanner: { result: { ArtifactType: 'filesystem' } } }],
    ['a scan by Grype', vuln, { scanner: { result: { source: { type: 'directory' } } } }],
  ];
}

/** Attacks by which an image passes a scan or a verification although it should fail. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'an index lists an image for a different platform than its configuration states',
    rows: ['1.1'],
    variant(random) {
      const listed = hiddenInIndex(random);
      const isNested = random.below(3) === 0;
      const inputs = random.pick([{}, { platforms: 'all' }, { platforms: 'linux/amd64' }]);
      return {
        what: JSON.stringify({
          platforms: listed.map(({ platform }) => platform),
          isNested,
          inputs,
        }),
        run: async () => await scanImage(await layoutOf(listed, isNested), inputs),
      };
    },
  },
  {
    name: 'an image that the scan of the job did not read is signed',
    rows: ['1.1'],
    variant(random) {
      const clean = imageOf(random, CLEAN, 'linux/arm64');
      const bad = imageOf(random, BAD, 'linux/amd64');
      const listed = [
        { image: clean, platform: 'linux/arm64' },
        { image: bad, platform: 'linux/amd64' },
      ];
      const what = random.pick([
        'the index',
        'the index alone',
        'its other image',
        'another image',
      ]);
      return {
        what,
        run: async () => {
          const folder = await layoutOf(listed);
          const image = `oci:${folder}:latest`;
          const other = `oci:${await writeLayout([bad])}:latest`;
          const signed = {
            'the index': { image },
            'the index alone': { image, platforms: 'index' },
            'its other image': { image: `oci:${folder}@${bad.manifest.digest}` },
            'another image': { image: other },
          }[what];
          return await scanAndSign({ image, platforms: 'linux/arm64' }, signed ?? { image });
        },
      };
    },
  },
  {
    name: 'an image has the configuration of the scanned image but different layers',
    rows: ['1.1'],
    variant(random) {
      const layers = [[extraFile(random)], [...CLEAN, extraFile(random)]];
      const clean = buildImage({ layers: layers.map((files) => ({ files })) });
      const compression = random.pick(['gzip', 'zstd', 'none'] as const);
      const bad = buildImage({
        layers: layers.map((files, at) => ({
          files: at === 0 ? files : BAD,
          diffId: clean.diffIds[at] ?? '',
          compression,
        })),
      });
      const isAttested = random.below(2) === 0;
      const isIndex = random.below(2) === 0;
      return {
        what: `${compression}${isAttested ? ', attested' : ''}${isIndex ? ', in an index' : ''}`,
        run: async () => {
          const scanned = { image: `docker-archive:${await writeSavedArchive(clean)}` };
          const shown = isIndex ? indexOf([{ image: bad }], [bad.manifest]) : bad;
          const image = `oci:${await writeLayout([shown])}:latest`;
          if (bad.config.digest !== clean.config.digest) return undefined;
          if (isAttested) return await scanAndAttest([scanned], { image });
          return await scanAndSign(scanned, { image });
        },
      };
    },
  },
  {
    name: 'an unscanned image is signed or attested as a file',
    rows: ['1.1'],
    variant(random) {
      const [clean, bad] = [imageOf(random, CLEAN), imageOf(random, BAD)];
      const index = indexOf([{ image: bad }], [bad.manifest]);
      const hidden = random.pick([bad, index]);
      const how = random.pick(['path', 'subject-checksums', 'subjects']);
      const isHere = how === 'path' || random.below(2) === 0;
      const isAttested = random.below(2) === 0;
      return {
        what: `${hidden === bad ? 'an image' : 'an index'} by ${how}${isHere ? '' : ', not here'}${isAttested ? ', attested' : ''}`,
        run: async () => {
          const scanned = { image: `oci:${await writeLayout([clean])}:latest` };
          const named = namedAsFile(hidden, how, isHere);
          if (!isAttested) return await scanAndSign(scanned, { format: 'statement', ...named });
          const predicate = join(temporaryFolder('attack'), 'predicate.json');
          writeFileSync(predicate, '{}');
          const custom = { type: 'custom', 'predicate-type': 'https://example.test/a', predicate };
          return await scanAndAttest([scanned], { ...custom, ...named });
        },
      };
    },
  },
  {
    name: 'the findings of a folder or of a different image are attested for an image',
    rows: ['1.1'],
    variant(random) {
      const [clean, bad] = [imageOf(random, CLEAN), imageOf(random, BAD)];
      const what = random.pick(['a folder', 'subject-checksums', 'subjects']);
      return {
        what,
        run: async () => {
          const cleanImage = `oci:${await writeLayout([clean])}:latest`;
          const badImage = `oci:${await writeLayout([bad])}:latest`;
          const folder = temporaryFolder('subjects');
          if (what === 'a folder') {
            return await scanAndAttest([{ path: folder }], { image: badImage });
          }
          const { digest } = bad.manifest;
          const subject = { name: 'ghcr.io/octo/app', digest, kind: 'file' };
          const file = join(folder, 'subjects');
          const text =
            what === 'subjects'
              ? JSON.stringify({ version: 1, subjects: [subject] })
              : `${digest.slice('sha256:'.length)}  ${subject.name}\n`;
          writeFileSync(file, text);
          return await scanAndAttest([{ image: cleanImage }], { [what]: file });
        },
      };
    },
  },
  {
    name: 'a document about a folder is attested for an image',
    rows: ['1.1'],
    variant(random) {
      const image = imageOf(random, BAD);
      const [what, type, document] = random.pick(folderDocuments(random.word()));
      const isCustom = type.endsWith('vuln/v1') || random.below(2) === 0;
      return {
        what: `${what}${isCustom ? ' as custom' : ''}`,
        run: async () => {
          const predicate = join(temporaryFolder('attack'), 'document.json');
          writeFileSync(predicate, JSON.stringify(document));
          const asked = isCustom ? { type: 'custom', 'predicate-type': type } : { type: 'sbom' };
          const subject = `oci:${await writeLayout([image])}:latest`;
          return await scanAndAttest([], { image: subject, predicate, ...asked });
        },
      };
    },
  },
  {
    name: 'an image document has a duplicate or respelled key, of which Go uses the last',
    rows: ['1.1'],
    variant(random) {
      const [bad, clean] = [imageOf(random, BAD), imageOf(random, CLEAN)];
      const key = random.pick(['layers', 'Layers', 'LAYERS', 'layer\u017f', 'config', 'Config']);
      return {
        what: key,
        run: async () => await scanImage(await writeLayout([respelled(clean, bad, key)])),
      };
    },
  },
  {
    name: 'an archive lists different images for older and newer container engines',
    rows: ['1.1'],
    variant(random) {
      const [bad, clean] = [imageOf(random, BAD), imageOf(random, CLEAN)];
      const kind = random.pick(['oci-archive', 'docker-archive']);
      const read = kind === 'oci-archive' ? [clean, bad] : [bad, clean];
      return {
        what: kind,
        run: async () => {
          const [inIndex = clean, inManifest = clean] = read;
          const path = await writeSavedArchive(inIndex, [`${random.word()}:1`], inManifest);
          return await scanImage('', { image: `${kind}:${path}` });
        },
      };
    },
  },
  {
    name: 'an archive contains a file twice, and container engines disagree which one to use',
    rows: ['1.5'],
    variant(random) {
      const [bad, clean] = [imageOf(random, BAD), imageOf(random, CLEAN)];
      const shown = random.below(2) === 0 ? [bad, clean] : [clean, bad];
      const kind = random.pick(['docker-archive', 'oci-archive'] as const);
      const [before, after] = [random.pick(['', './', '/']), random.pick(['', './', '/'])];
      return {
        what: `${kind} with ${before} and ${after}`,
        run: async () => {
          const lists = shown.map((image, at) => listOf(image, kind, at === 0 ? before : after));
          const blobs = shown
            .flatMap(({ blobs: all }) => [...all])
            .map(([digest, content]) => ({
              path: `blobs/${digest.replace(':', '/')}`,
              content,
            }));
          const distinct = [...new Map(blobs.map((blob) => [blob.path, blob])).values()];
          const [first, ...rest] = lists;
          const path = join(temporaryFolder('attack'), 'image.tar');
          writeFileSync(
            path,
            tarOf([...(first === undefined ? [] : [first]), ...distinct, ...rest]),
          );
          return await scanImage('', { image: `${kind}:${path}` });
        },
      };
    },
  },
  {
    name: 'an index lists an image for a variant that no machine runs before the image that every machine runs',
    rows: ['1.9'],
    variant(random) {
      const variant = random.pick(['v9', 'v4', 'v2', 'v1.5', random.word(3)]);
      const architecture = random.pick(['amd64', 'arm64']);
      const platform = `linux/${architecture}`;
      const listed = [
        { image: imageOf(random, CLEAN, platform), platform: `${platform}/${variant}` },
        { image: imageOf(random, BAD, platform), platform },
      ];
      const inputs = random.pick([{}, { platforms: platform }]);
      return {
        what: `${platform}/${variant} ${JSON.stringify(inputs)}`,
        run: async () => await scanImage(await layoutOf(listed), inputs),
      };
    },
  },
  {
    name: 'an index lists an image for the platform unknown/unknown, which marks attestations',
    rows: ['1.1'],
    variant(random) {
      const clean = imageOf(random, CLEAN);
      const bad = imageOf(random, BAD);
      const kind = random.pick(['an image', 'an index']);
      const isAnnotated = random.below(2) === 0;
      const part = kind === 'an index' ? indexOf([{ image: bad }], [bad.manifest]) : bad;
      const { annotations, ...entry } = listedAsAttestation(part, clean.manifest.digest);
      return {
        what: `${kind}${isAnnotated ? ' with annotations' : ''}`,
        run: async () => {
          const extra = isAnnotated ? { ...entry, annotations } : entry;
          return await scanImage(await writeLayout([withBlobsOf(clean, part)], 'latest', [extra]));
        },
      };
    },
  },
];
