import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { digestOf } from '../../shared/digest/digest.ts';
import { ecosystems } from '../../shared/ecosystems/registry.generated.ts';
import { withBase } from '../../shared/inventory/base-origin.ts';
import { takeInventory } from '../../shared/inventory/take-inventory.ts';
import { wantedFiles } from '../../shared/inventory/wanted-files.ts';
import { dockerCredentials } from '../../shared/oci/docker-config.ts';
import type { ImageSource } from '../../shared/oci/image-source.ts';
import { packEntries, unpackEntries } from '../../shared/source/cache-archive.ts';
import { packLayer, unpackLayer } from '../../shared/source/cached-layer.ts';
import { compileWanted } from '../../shared/source/compile-wanted.ts';
import { aliasesOf } from '../../shared/source/image-links.ts';
import { collectLayer } from '../../shared/source/layer-entries.ts';
import { LAYER_LIMITS } from '../../shared/source/limits.ts';
import { mergeLayers } from '../../shared/source/merge-layers.ts';
import { openImages } from '../../shared/source/open-image.ts';
import { readLayer } from '../../shared/source/read-layer.ts';
import { createTarReader } from '../../shared/tar/reader.ts';
import { type BuiltImage, buildImage, type TestLayer } from '../support/images.ts';
import { layerContents } from '../support/layers.ts';
import { temporaryFolder } from '../support/programs.ts';
import { layoutWithProvenance } from '../support/provenance.ts';
import { type TarFile, tarOf } from '../support/tar.ts';
import { linkTarget } from './link-target.ts';
import { filesBelow, type Seed, seedFiles } from './seeds.ts';
import { NO_WORLD, type Target, textSeed } from './target.ts';

/**
 * Targets for archives, for layers in every compression, and for files that container engines and caches leave on
 * disk.
 */
export async function imageTargets(): Promise<readonly Target[]> {
  return [
    { name: 'tar', seeds: tarSeeds(), run: readTar },
    { name: 'layer', seeds: tarSeeds(), run: readEntries },
    { name: 'compressed layer', seeds: compressedSeeds(), run: readCompressed },
    imageTarget('docker-archive', [dockerArchive(LAYERS), savedArchive(LAYERS)]),
    imageTarget('oci-archive', [tarOf(layoutFiles(buildImage({ layers: LAYERS })))]),
    await layoutTarget(),
    { name: 'cached layer', seeds: await cachedSeeds(), run: readCached },
    linkTarget(),
    dockerConfigTarget(),
  ];
}

const LONG = `${'long/'.repeat(30)}name`;

const TAR_FILES: readonly TarFile[] = [
  { path: 'etc/', type: 'directory' },
  { path: 'etc/os-release', content: 'ID=alpine\n' },
  { path: `lib/apk/db/${LONG}`, content: 'x'.repeat(700), long: 'pax' },
  { path: `usr/${LONG}`, content: 'y', long: 'gnu' },
  { path: 'etc/link', type: 'symlink', target: '../usr' },
  { path: 'etc/hard', type: 'hardlink', target: 'etc/os-release' },
  { path: 'etc/.wh.gone' },
  { path: 'var/.wh..wh..opq' },
];

const LAYERS: readonly TestLayer[] = [
  { files: TAR_FILES, compression: 'gzip' },
  { files: [{ path: 'etc/.wh.link' }, { path: 'a', content: 'b' }], compression: 'none' },
];

/** Our own archives, and sparse files in each form of GNU tar. */
function tarSeeds(): readonly Seed[] {
  return [{ path: 'layer.tar', bytes: tarOf(TAR_FILES) }, ...seedFiles('archives')];
}

/** Maximum size of an entry that this target keeps, because a reader keeps every requested entry. */
const MAX_ENTRY = 1024 * 1024;

/** The chunk boundaries are inside headers. */
function readTar(bytes: Buffer): void {
  const reader = createTarReader('layer.tar', {
    entry: ({ dataSize }) => dataSize <= MAX_ENTRY,
    data: () => undefined,
  });
  for (let at = 0; at < bytes.length; at += 700) reader.push(bytes.subarray(at, at + 700));
  reader.end();
}

const WANTED = wantedFiles(ecosystems, 'image');

/** The limit is small, so that decompression bombs exceed it. */
const LIMITS = {
  ...LAYER_LIMITS,
  maxFileBytes: MAX_ENTRY,
  maxKeptBytes: 16 * MAX_ENTRY,
  maxBytes: 64 * MAX_ENTRY,
  ratioFreeBytes: MAX_ENTRY,
};

const ORDER = {
  digest: `sha256:${'00'.repeat(32)}`,
  wanted: { ...WANTED, names: [...(WANTED.names ?? []), 'a', 'name'] },
  extraPaths: [],
  mediaType: '',
  provesDiffId: true,
  hidesOthers: true,
  limits: LIMITS,
};

/** Reads the input twice, first to keep files without an extension, and then to search them for programs. */
function readEntries(bytes: Buffer): void {
  for (const wanted of [ORDER.wanted, WANTED]) {
    const collector = collectLayer({ ...ORDER, wanted });
    const reader = createTarReader('layer.tar', collector);
    reader.push(bytes);
    reader.end();
    collector.contents(bytes.length);
  }
}

/** Seeds with one member, several members, a skippable frame and a decompression bomb. */
function compressedSeeds(): readonly Seed[] {
  const tar = tarOf(TAR_FILES);
  const halves = [tar.subarray(0, 1000), tar.subarray(1000)];
  const skippable = Buffer.from('502a4d180400000000000000', 'hex');
  const zeros = Buffer.alloc(8 * MAX_ENTRY);
  const packed = [
    gzipSync(tar),
    Buffer.concat(halves.map((half) => gzipSync(half))),
    zstdCompressSync(tar),
    Buffer.concat([skippable, ...halves.map((half) => zstdCompressSync(half))]),
    gzipSync(zeros),
    zstdCompressSync(zeros),
  ];
  return packed.map((bytes) => ({ path: 'layer', bytes }));
}

const MEDIA_TYPE = 'application/vnd.oci.image.layer.v1.tar';

async function readCompressed(bytes: Buffer): Promise<void> {
  const mediaType = `${MEDIA_TYPE}+${bytes[0] === 0x1f ? 'gzip' : 'zstd'}`;
  const layer = { digest: digestOf(bytes), diffId: ORDER.digest, size: bytes.length, mediaType };
  // Otherwise, every input would fail because of its diff ID.
  await readLayer({ ...ORDER, ...layer, provesDiffId: false }, [bytes]);
}

/** The format of `docker save`. */
function dockerArchive(layers: readonly TestLayer[]): Buffer {
  const image = buildImage({ layers });
  const config = `${image.config.digest.slice('sha256:'.length)}.json`;
  const names = layers.map((_, index) => `${index}/layer.tar`);
  const manifest = [{ Config: config, RepoTags: ['a:1'], Layers: names }];
  return tarOf([
    { path: 'manifest.json', content: JSON.stringify(manifest) },
    { path: config, content: image.blobs.get(image.config.digest) ?? '' },
    ...layers.map((layer, index) => ({
      path: names[index] ?? '',
      content: tarOf(layer.files ?? []),
    })),
  ]);
}

/** The newer format, which is a layout with the older list. */
function savedArchive(layers: readonly TestLayer[]): Buffer {
  const image = buildImage({ layers });
  const pathOf = ({ digest }: { readonly digest: string }) => `blobs/${digest.replace(':', '/')}`;
  const Layers = image.layers.map(pathOf);
  const content = JSON.stringify([{ Config: pathOf(image.config), RepoTags: ['a:1'], Layers }]);
  return tarOf([...layoutFiles(image), { path: 'manifest.json', content }]);
}

function layoutFiles(image: BuiltImage): readonly { path: string; content: Buffer }[] {
  const annotations = { 'org.opencontainers.image.ref.name': 'latest' };
  const manifests = [{ ...image.manifest, annotations, platform: image.platform }];
  return [
    { path: 'oci-layout', content: Buffer.from('{"imageLayoutVersion":"1.0.0"}') },
    { path: 'index.json', content: Buffer.from(JSON.stringify({ schemaVersion: 2, manifests })) },
    ...[...image.blobs].map(([digest, content]) => ({
      path: `blobs/${digest.replace(':', '/')}`,
      content,
    })),
  ];
}

/** Reads an archive on disk down to its contents. */
function imageTarget(kind: 'docker-archive' | 'oci-archive', archives: readonly Buffer[]): Target {
  const folder = temporaryFolder('fuzz');
  const path = join(folder, 'image.tar');
  const image: ImageSource =
    kind === 'docker-archive' ? { kind, path, name: undefined } : { kind, path, tag: undefined };
  return {
    name: kind,
    seeds: [...archives, ...archives.map((bytes) => gzipSync(bytes))].map((bytes) => ({
      path: 'image.tar',
      bytes,
    })),
    run: async (bytes) => {
      writeFileSync(path, bytes);
      await readWhole(image, folder);
    },
  };
}

/** A complete provenance of a build from BuildKit. */
const PROVENANCE = {
  buildDefinition: {
    resolvedDependencies: [
      { uri: 'pkg:docker/debian@12?platform=linux%2Famd64', digest: { sha256: 'ab'.repeat(32) } },
      { uri: 'https://example.org/a.tar' },
    ],
    internalParameters: {
      buildConfig: {
        llbDefinition: [
          {
            id: 'step0',
            op: {
              Op: { source: { identifier: `docker-image://debian:12@sha256:${'ab'.repeat(32)}` } },
            },
          },
        ],
      },
    },
  },
  runDetails: {
    metadata: { buildkit_metadata: { layers: { 'step0:0': [[{ digest: 'sha256:aa' }]] } } },
  },
};

/** A layout with one changed file. */
async function layoutTarget(): Promise<Target> {
  const annotations = { 'org.opencontainers.image.base.name': 'docker.io/library/debian:12' };
  const labels = { 'org.opencontainers.image.base.digest': `sha256:${'ab'.repeat(32)}` };
  const image = buildImage({ layers: LAYERS, annotations, labels });
  const path = await layoutWithProvenance(image, PROVENANCE);
  const folder = temporaryFolder('fuzz');
  return {
    name: 'layout',
    seeds: filesBelow(path),
    run: async (bytes, seed) => {
      writeFileSync(join(path, seed.path), bytes);
      try {
        await readWhole({ kind: 'oci', path, tag: undefined }, folder);
      } finally {
        writeFileSync(join(path, seed.path), seed.bytes);
      }
    },
  };
}

async function readWhole(image: ImageSource, temporary: string): Promise<void> {
  const world = { ...NO_WORLD, temporaryFolder: temporary };
  const { sources, close } = await openImages({ kind: 'image', image, name: 'image' }, world);
  try {
    for (const source of sources) {
      const inventory = takeInventory(await source.read(WANTED, { threads: 1 }), ecosystems);
      withBase(inventory, await source.findBase?.());
    }
  } finally {
    await close();
  }
}

const CACHED = layerContents({
  texts: { 'etc/os-release': 'ID=alpine\n', 'lib/apk/db/installed': 'P:a\nV:1\n\n' },
  hardLinks: [{ path: 'usr/lib/os-release', target: 'etc/os-release', isBelow: false }],
  symlinks: [{ path: 'lib', target: '../usr/lib' }],
  whiteouts: ['var/gone'],
  opaque: ['opt'],
  occupied: ['etc/os-release', 'a'],
  tooLarge: [{ path: 'b', size: 9_000_000_000 }],
  inflatedBytes: 4096,
});

/** Cache archives, and the content of one entry before it is packed. */
async function cachedSeeds(): Promise<readonly Seed[]> {
  const packed = await packLayer(CACHED);
  const entries = new Map(['a', 'b'].map((name) => [name.repeat(64), packed]));
  const { bytes, ...described } = CACHED;
  const description = Buffer.from(JSON.stringify(described));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(description.length);
  return [
    { path: 'archive', bytes: packEntries(entries) ?? Buffer.alloc(0) },
    { path: 'entry', bytes: Buffer.concat([length, description, bytes]) },
  ];
}

const ENTRY_MARK = Buffer.from('assay layer 2\n');

async function readCached(bytes: Buffer, { path }: Seed): Promise<void> {
  const entries = path === 'archive' ? unpackEntries(bytes)?.values() : [entryOf(bytes)];
  for (const entry of entries ?? []) {
    const contents = await unpackLayer(entry);
    if (contents === undefined) continue;
    const { symlinks } = mergeLayers([contents, contents]);
    aliasesOf(symlinks, WANTED, compileWanted(WANTED));
  }
}

/** The content is packed with a matching digest, as anyone with write access to a cache could do. */
function entryOf(plain: Buffer): Buffer {
  const packed = deflateRawSync(plain);
  const digest = Buffer.from(digestOf(packed).slice('sha256:'.length), 'hex');
  return Buffer.concat([ENTRY_MARK, digest, packed]);
}

const DOCKER_CONFIGS = [
  {
    auths: {
      'https://index.docker.io/v1/': { auth: 'dTpw' },
      'ghcr.io': { identitytoken: 'x' },
      'quay.io': { registrytoken: 'y', username: 'u', password: 'p' },
    },
  },
  { credsStore: 'desktop', credHelpers: { 'ghcr.io': 'gh', 'quay.io': '' }, auths: {} },
];

/** Docker's configuration, and the output of a credential helper. */
function dockerConfigTarget(): Target {
  const folder = temporaryFolder('fuzz');
  const helped = JSON.stringify(DOCKER_CONFIGS[1]);
  return {
    name: 'docker config',
    seeds: [
      ...DOCKER_CONFIGS.map((config) => textSeed(JSON.stringify(config), 'config.json')),
      textSeed('{"ServerURL":"ghcr.io","Username":"<token>","Secret":"s"}', 'answer'),
    ],
    run: async (bytes, { path }) => {
      writeFileSync(join(folder, 'config.json'), path === 'answer' ? helped : bytes);
      const credentials = dockerCredentials({
        env: { DOCKER_CONFIG: folder },
        exec: async () => ({ exitCode: 0, stdout: bytes }),
      });
      for (const registry of ['docker.io', 'ghcr.io', 'quay.io', 'toString']) {
        await credentials(registry);
      }
    },
  };
}
