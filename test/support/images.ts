import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { temporaryFolder } from './programs.ts';
import { type TarFile, tarOf } from './tar.ts';

type Compression = 'gzip' | 'zstd' | 'none';

/** A layer with the files of its archive. A whiteout is a file named `.wh.…`, as in a real layer. */
export interface TestLayer {
  readonly files?: readonly TarFile[];
  /** The archive itself, in place of `files`. */
  readonly tar?: Buffer;
  readonly compression?: Compression;
  /** Value that is stated in place of the true value. */
  readonly mediaType?: string;
  readonly createdBy?: string;
  /** Value that is stated in place of the true value. */
  readonly diffId?: string;
}

export interface TestImage {
  readonly layers: readonly TestLayer[];
  /** The default is `linux/amd64`. */
  readonly platform?: string;
  readonly labels?: Readonly<Record<string, string>>;
  /** Settings of the container, such as `User`, in addition to the labels. */
  readonly config?: object;
  /** The history, in place of one entry for each layer. */
  readonly history?: readonly object[];
  /** Annotations of the manifest. */
  readonly annotations?: Readonly<Record<string, string>>;
}

interface Descriptor {
  readonly mediaType: string;
  readonly digest: string;
  readonly size: number;
}

/** The blobs of an image and its manifest. */
export interface BuiltImage {
  readonly manifest: Descriptor;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly diffIds: readonly string[];
  readonly platform: {
    readonly os: string;
    readonly architecture: string;
    readonly variant?: string;
  };
  /** Blobs by digest, including the manifest. */
  readonly blobs: ReadonlyMap<string, Buffer>;
}

const OCI = 'application/vnd.oci.image';

export function sha256(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

export function buildImage(image: TestImage): BuiltImage {
  const blobs = new Map<string, Buffer>();
  const add = (mediaType: string, bytes: Buffer): Descriptor => {
    const digest = sha256(bytes);
    blobs.set(digest, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const tars = image.layers.map((layer) => layer.tar ?? tarOf(layer.files ?? []));
  const layers = image.layers.map((layer, index) => {
    const compression = layer.compression ?? 'gzip';
    const suffix = compression === 'none' ? '' : `+${compression}`;
    return add(
      layer.mediaType ?? `${OCI}.layer.v1.tar${suffix}`,
      compress(tars[index]!, compression),
    );
  });
  const diffIds = image.layers.map((layer, index) => layer.diffId ?? sha256(tars[index]!));
  const [os = '', architecture = '', variant] = (image.platform ?? 'linux/amd64').split('/');
  const platform = { os, architecture, ...(variant === undefined ? {} : { variant }) };
  const config = add(
    `${OCI}.config.v1+json`,
    jsonBytes({
      ...platform,
      config: { Labels: image.labels ?? {}, ...image.config },
      rootfs: { type: 'layers', diff_ids: diffIds },
      history:
        image.history ?? image.layers.map((layer) => ({ created_by: layer.createdBy ?? 'COPY' })),
    }),
  );
  const mediaType = `${OCI}.manifest.v1+json`;
  const { annotations } = image;
  const content = { schemaVersion: 2, mediaType, config, layers, annotations };
  const manifest = add(mediaType, jsonBytes(content));
  return { manifest, config, layers, diffIds, platform, blobs };
}

/** Creates an OCI layout in a temporary folder. Several images become an index. `tag` names the image or index. */
export async function writeLayout(
  images: readonly BuiltImage[],
  tag = 'latest',
  extra: readonly object[] = [],
): Promise<string> {
  const folder = temporaryFolder('layout');
  await mkdir(join(folder, 'blobs', 'sha256'), { recursive: true });
  const write = (digest: string, bytes: Buffer) =>
    writeFile(join(folder, 'blobs', digest.replace(':', '/')), bytes);
  for (const image of images) {
    for (const [digest, bytes] of image.blobs) await write(digest, bytes);
  }
  const [only] = images;
  let top: Descriptor | undefined = only?.manifest;
  if (images.length !== 1 || extra.length > 0) {
    const bytes = indexBytes(images, extra);
    top = { mediaType: `${OCI}.index.v1+json`, digest: sha256(bytes), size: bytes.length };
    await write(top.digest, bytes);
  }
  const annotations = { 'org.opencontainers.image.ref.name': tag };
  await writeFile(join(folder, 'oci-layout'), '{"imageLayoutVersion":"1.0.0"}');
  const index = { schemaVersion: 2, manifests: [{ ...top, annotations }] };
  await writeFile(join(folder, 'index.json'), JSON.stringify(index));
  return folder;
}

/** Creates an index of the images, one for each platform, followed by other entries. */
export function indexBytes(images: readonly BuiltImage[], extra: readonly object[] = []): Buffer {
  const manifests = [
    ...images.map(({ manifest, platform }) => ({ ...manifest, platform })),
    ...extra,
  ];
  return jsonBytes({ schemaVersion: 2, mediaType: `${OCI}.index.v1+json`, manifests });
}

/** Returns a BuildKit attestation of an image, and its entry in the index that lists the image. */
export function attestationOf({ manifest: { digest } }: BuiltImage) {
  const statement = jsonBytes({ _type: 'https://in-toto.io/Statement/v0.1', subject: [] });
  const mediaType = 'application/vnd.in-toto+json';
  const layer: TestLayer = { tar: statement, mediaType, compression: 'none' };
  const attestation = buildImage({ platform: 'unknown/unknown', layers: [layer] });
  return { attestation, entry: listedAsAttestation(attestation, digest) };
}

/** Returns the image with the blobs of other images next to its own. */
export function withBlobsOf(image: BuiltImage, ...others: readonly BuiltImage[]): BuiltImage {
  return { ...image, blobs: new Map([image, ...others].flatMap(({ blobs }) => [...blobs])) };
}

/** Returns an index entry in the form that BuildKit uses for an attestation. */
export function listedAsAttestation({ manifest }: BuiltImage, of: string) {
  return {
    ...manifest,
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': of,
    },
  };
}

/** Writes the `docker save` format before version 25, with uncompressed layers and a link for a repeated layer. */
export async function writeDockerArchive(
  image: TestImage,
  names: readonly string[] = ['test:latest'],
  isGzipped = false,
): Promise<string> {
  const plain = {
    ...image,
    layers: image.layers.map((layer) => ({ ...layer, compression: 'none' as const })),
  };
  const built = buildImage(plain);
  const seen = new Map<string, string>();
  const files: TarFile[] = [];
  const paths = built.layers.map((layer, index) => {
    const path = `${index}-${layer.digest.slice(7, 19)}/layer.tar`;
    const before = seen.get(layer.digest);
    if (before === undefined) files.push({ path, content: built.blobs.get(layer.digest)! });
    else files.push({ path, type: 'symlink', target: `../${before}` });
    seen.set(layer.digest, before ?? path);
    return path;
  });
  const config = `${built.config.digest.slice(7)}.json`;
  files.push({ path: config, content: built.blobs.get(built.config.digest)! });
  const manifest = [{ Config: config, RepoTags: names, Layers: paths }];
  files.push({ path: 'manifest.json', content: jsonBytes(manifest) });
  return await writeArchive(tarOf(files), isGzipped);
}

/** Writes the `docker save` format since version 25, with an OCI layout and the older `manifest.json` next to it. */
export async function writeSavedArchive(
  image: BuiltImage,
  names: readonly string[] = ['test:latest'],
  /** Images that `manifest.json` lists in place of the images in the layout. */
  saved: BuiltImage = image,
): Promise<string> {
  const blobPath = ({ digest }: Descriptor) => `blobs/${digest.replace(':', '/')}`;
  const Layers = saved.layers.map(blobPath);
  const content = jsonBytes([{ Config: blobPath(saved.config), RepoTags: names, Layers }]);
  const both = { ...image, blobs: new Map([...image.blobs, ...saved.blobs]) };
  const files = [...layoutFiles(both, 'latest'), { path: 'manifest.json', content }];
  return await writeArchive(tarOf(files), false);
}

/** Writes the layout as one tar archive. */
export async function writeOciArchive(
  image: BuiltImage,
  tag = 'latest',
  isGzipped = false,
): Promise<string> {
  return await writeArchive(tarOf(layoutFiles(image, tag)), isGzipped);
}

function layoutFiles(image: BuiltImage, tag: string): readonly TarFile[] {
  const annotations = { 'org.opencontainers.image.ref.name': tag };
  const index = { schemaVersion: 2, manifests: [{ ...image.manifest, annotations }] };
  return [
    { path: 'oci-layout', content: '{"imageLayoutVersion":"1.0.0"}' },
    { path: 'index.json', content: jsonBytes(index) },
    ...[...image.blobs].map(([digest, content]) => ({
      path: `blobs/${digest.replace(':', '/')}`,
      content,
    })),
  ];
}

async function writeArchive(tar: Buffer, isGzipped: boolean): Promise<string> {
  const path = join(temporaryFolder('archive'), isGzipped ? 'image.tar.gz' : 'image.tar');
  await writeFile(path, isGzipped ? gzipSync(tar) : tar);
  return path;
}

function compress(tar: Buffer, compression: Compression): Buffer {
  if (compression === 'gzip') return gzipSync(tar, { level: 6 });
  return compression === 'zstd' ? zstdCompressSync(tar) : tar;
}

function jsonBytes(value: unknown): Buffer {
  return Buffer.from(JSON.stringify(value));
}
