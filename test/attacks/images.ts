import {
  type BuiltImage,
  buildImage,
  sha256,
  writeLayout,
  writeSavedArchive,
} from '../support/images.ts';
import { header, paxRecords, sealed, type TarFile, tarOf } from '../support/tar.ts';
import { twoArchives, zstdAndArchive } from '../support/two-archives.ts';
import type { Attack, Random } from './attack.ts';
import { BAD, CLEAN, type Listed, layoutOf, scanAndSign, scanImage } from './hide-image.ts';

/** What tells one variant's images from those of another. */
const extra = (random: Random): TarFile => ({
  path: `srv/${random.word()}`,
  content: random.word(),
});

function imageOf(random: Random, files: readonly TarFile[], platform?: string) {
  return buildImage({
    platform: platform ?? 'linux/amd64',
    layers: [{ files: [...files, extra(random)] }],
  });
}

const OTHERS = ['linux/arm64', 'linux/s390x', 'linux/arm/v7', 'windows/amd64', 'linux/riscv64'];

/** Indexes in which an engine for amd64 runs the bad image, and a reader by configuration sees the clean one. */
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

/** A layer of `etc/os-release`, and a package database that Go reads in `forms`, where a naive reader sees none. */
const STATUS = 'var/lib/dpkg/status';

function tarForms(random: Random): readonly [string, Buffer][] {
  const [release, status] = BAD;
  if (release === undefined || status === undefined) throw new Error('Debian has two files');
  const content = Buffer.from(status.content ?? '');
  const decoy = random.word();
  const start = tarOf([release], 0);
  const body = padded(content);
  const own = (name: string, type = '0', size = content.length) => header(name, type, size);
  const said = (type: string, text: Buffer) =>
    Buffer.concat([header('x', type, text.length), padded(text)]);
  const long = said('L', Buffer.from(`${STATUS}\0`));
  const pax = (records: Readonly<Record<string, string>>) => said('x', paxRecords(records));
  const whole = (...parts: readonly Buffer[]) =>
    Buffer.concat([start, ...parts, body, Buffer.alloc(1024)]);
  return [
    ['a GNU long name beside a PAX path', whole(long, pax({ path: decoy }), own('short'))],
    ['a PAX path before a GNU long name', whole(pax({ path: decoy }), long, own('short'))],
    ['a sparse name without a map', whole(pax({ 'GNU.sparse.name': decoy }), own(STATUS))],
    ['an empty PAX path', whole(pax({ path: '' }), own(STATUS))],
    ['an empty GNU long name', whole(said('L', Buffer.from('\0')), own(STATUS))],
    ['a file with a trailing slash', whole(own(`${STATUS}/`))],
    ['a size with NULs before it', whole(sizeAfterNuls(own(STATUS), content.length))],
    ['a prefix of Schily’s tar', whole(starHeader(own('status'), 'var/lib/dpkg'))],
    ['a prefix in a header of GNU’s', whole(gnuPrefix(own('status'), 'var/lib/dpkg'))],
    [
      'an extended header before a global one',
      whole(pax({ path: decoy }), said('g', paxRecords({ comment: decoy })), own(STATUS)),
    ],
    [
      'a long name before a global header',
      whole(said('L', Buffer.from(decoy)), said('g', EMPTY), own(STATUS)),
    ],
    ['a real size without a map', whole(pax({ 'GNU.sparse.realsize': '0' }), own(STATUS))],
  ];
}

const EMPTY = Buffer.alloc(0);

function sizeAfterNuls(block: Buffer, size: number): Buffer {
  block.fill(0, 124, 136);
  block.write(size.toString(8), 130, 'latin1');
  return sealed(block);
}

function starHeader(block: Buffer, prefix: string): Buffer {
  block.write(prefix, 345);
  block.write('00000000017\0', 476, 'latin1');
  block.write('tar\0', 508, 'latin1');
  return sealed(block);
}

function gnuPrefix(block: Buffer, prefix: string): Buffer {
  block.write('ustar  \0', 257, 'latin1');
  block.write(prefix, 345);
  return sealed(block);
}

function padded(content: Buffer): Buffer {
  return Buffer.concat([content, Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

/** A manifest that says the clean image, and behind it by another key what the bad one has. */
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

const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar';

/** Ways that images get past a scan or a signature. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'an index lists an image for another platform than its configuration says',
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
    name: 'an image is signed that the scan of the job did not read',
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
    name: 'a document of an image has a key twice, or in two spellings, of which Go takes the last',
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
    name: 'an archive lists one image for older engines and another for newer ones',
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
    name: 'an image for a variant that no machine runs stands before the one that every machine runs',
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
    name: 'a tar archive has names, sizes and types that Go reads in another order',
    rows: ['1.5'],
    variant(random) {
      const [what, tar] = random.pick(tarForms(random));
      const compression = random.pick(['gzip', 'zstd', 'none'] as const);
      return {
        what: `${what} (${compression})`,
        run: async () =>
          await scanImage(await writeLayout([buildImage({ layers: [{ tar, compression }] })])),
      };
    },
  },
  {
    name: 'a layer is a tar archive and a compressed file of another',
    rows: ['1.8'],
    variant(random) {
      const make = random.pick([twoArchives, zstdAndArchive]);
      const tar = make([...BAD, extra(random)], CLEAN);
      const suffix = make === twoArchives ? '+gzip' : '+zstd';
      const mediaType = random.pick([
        OCI_LAYER,
        `${OCI_LAYER}${suffix}`,
        'application/vnd.docker.image.rootfs.diff.tar',
        '',
      ]);
      return {
        what: `${make.name} as ${mediaType}`,
        run: async () => {
          const layers = [{ tar, compression: 'none' as const, mediaType }];
          return await scanImage(await writeLayout([buildImage({ layers })]));
        },
      };
    },
  },
];
