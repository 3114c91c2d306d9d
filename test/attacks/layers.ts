import { buildImage, writeLayout } from '../support/images.ts';
import { header, paxRecords, sealed, tarOf } from '../support/tar.ts';
import { twoArchives, zstdAndArchive } from '../support/two-archives.ts';
import type { Attack, Random } from './attack.ts';
import { BAD, CLEAN, extraFile, scanImage } from './hide-image.ts';

/** A layer with `etc/os-release` and a package database, in a form that Go reads and a naive reader does not. */
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

/** The folder of the database is a link, which container engines remove before they unpack the following entries. */
function relinked(random: Random, decoy: string): readonly Buffer[] {
  const [release, status] = BAD;
  const [, clean] = CLEAN;
  if (release === undefined || status === undefined) throw new Error('Debian has two files');
  const folder = 'var/lib/dpkg';
  const base = tarOf([release, { path: folder, type: 'symlink', target: `/${decoy}` }], 0);
  const isNamed = random.below(2) === 0;
  const records = paxRecords(isNamed ? { comment: decoy } : { path: folder });
  const global = header(isNamed ? folder : decoy, 'g', records.length);
  const after = tarOf([status, { path: `${decoy}/status`, content: clean?.content ?? '' }]);
  const upper = Buffer.concat([global, padded(records), after]);
  return random.below(2) === 0
    ? [Buffer.concat([base, Buffer.alloc(1024)]), upper]
    : [Buffer.concat([base, upper])];
}

/** The entry in the upper layer has a type that engines skip, and the path of a vulnerable file or of its folder. */
function skippedEntries(random: Random): readonly [string, readonly Buffer[]] {
  const opaque = '.wh..wh..opq';
  const isOpaque = random.below(8) === 0;
  const type = isOpaque ? '0' : random.pick([...'g34789ABDKLMNSVXxa!']);
  const path = isOpaque
    ? random.pick([opaque, `./${opaque}`])
    : random.pick([STATUS, 'var/lib/dpkg', 'var', 'var/lib/dpkg/.wh.status', 'var/.wh..wh..opq']);
  const hasRecord = type === 'g' && random.below(2) === 0;
  const content = {
    g: hasRecord ? paxRecords({ path }) : EMPTY,
    x: paxRecords({ path }),
    L: Buffer.from(path),
    K: Buffer.from(path),
  }[type];
  const name = hasRecord ? random.word() : path;
  const data = content ?? (/[34]/.test(type) ? EMPTY : Buffer.from(random.word()));
  const entry = Buffer.concat([header(name, type, data.length), padded(data)]);
  const end = Buffer.alloc(1024);
  const [release, status] = BAD;
  if (release === undefined || status === undefined) throw new Error('Debian has two files');
  const layers =
    random.below(2) === 0
      ? [tarOf(BAD), Buffer.concat([entry, end])]
      : [tarOf([release]), Buffer.concat([tarOf([status], 0), entry, end])];
  return [`${JSON.stringify(type)} ${path} ${layers.length}`, layers];
}

/** The link to the vulnerable file is gone at the end, but engines that skip the global header still show the file. */
function unlinked(): readonly Buffer[] {
  const [release, status] = BAD;
  const [, clean] = CLEAN;
  if (release === undefined || status === undefined) throw new Error('Debian has two files');
  const folder = 'var/lib/dpkg';
  const parts = [
    tarOf([release, { path: folder, type: 'symlink', target: '/decoy' }], 0),
    header(folder, 'g', 0),
    tarOf([
      status,
      { path: 'decoy/status', content: clean?.content ?? '' },
      { path: folder, type: 'directory' },
    ]),
  ];
  return [Buffer.concat(parts)];
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

const OCI_LAYER = 'application/vnd.oci.image.layer.v1.tar';

/** Ways in which image layers hide their contents. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'a tar archive has names, sizes and types that Go applies in a different order',
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
    name: 'a global header removes the link through which a clean file replaces a vulnerable file',
    rows: ['1.5'],
    variant(random) {
      const decoy = random.word();
      const layers = relinked(random, decoy);
      return {
        what: `${layers.length} layers, by way of ${decoy}`,
        run: async () => {
          const image = buildImage({ layers: layers.map((tar) => ({ tar })) });
          return await scanImage(await writeLayout([image]));
        },
      };
    },
  },
  {
    name: 'an entry that some engines skip removes a vulnerable file',
    rows: [],
    variant(random) {
      const [what, layers] =
        random.below(8) === 0 ? ['a link', unlinked()] : skippedEntries(random);
      return {
        what,
        run: async () => {
          const extra = { tar: tarOf([extraFile(random)]) };
          const image = buildImage({ layers: [extra, ...layers.map((tar) => ({ tar }))] });
          return await scanImage(await writeLayout([image]));
        },
      };
    },
  },
  {
    name: 'a layer is valid both as a tar archive and as a compressed file with different content',
    rows: ['1.8'],
    variant(random) {
      const make = random.pick([twoArchives, zstdAndArchive]);
      const tar = make([...BAD, extraFile(random)], CLEAN);
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
