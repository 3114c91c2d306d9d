import { jarOf, pomOf } from '../support/executables.ts';
import type { Attack, Random } from './attack.ts';
import { type HiddenPackage, hideInImage } from './hide-package.ts';

const LOG4J: HiddenPackage = {
  ecosystem: 'Maven',
  name: 'org.apache.logging.log4j:log4j-core',
  version: '2.14.0',
};

const NAMES = [
  'app',
  'app.bin',
  'lib.zip',
  'app.jar.original',
  'app.war.bak',
  'a.dat',
  'b.txt',
  'c.so',
];

/** An archive that Java loads by `-cp` or `-jar`, with any name. */
function archive(random: Random): Buffer {
  const library = jarOf([
    ...(random.below(2) === 1
      ? [{ name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' }]
      : []),
    { name: `${random.word()}/A.class`, content: 'x' },
    pomOf('org.apache.logging.log4j', 'log4j-core', '2.14.0'),
  ]);
  const program = jarOf([
    { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' },
    {
      name: `BOOT-INF/lib/${random.pick(['a.jar', 'a', 'a.dat'])}`,
      content: library,
      isStored: true,
    },
  ]);
  const start = Buffer.from(`#!/bin/sh\n# ${random.word()}\nexec java -jar "$0"\n`);
  return random.pick([library, program, Buffer.concat([start, library])]);
}

/** Bytes before the archive that are neither a script nor an archive. */
function anyStart(random: Random): Buffer {
  const head = random.pick(['MZ\x90\0', '\x7fELF', '\xca\xfe\xba\xbe', 'GIF8', random.word(4)]);
  return Buffer.from(head + random.word(200).repeat(1 + random.below(2_000)), 'latin1');
}

/** An archive that follows other bytes. Some tools add the number of bytes to the offsets in the archive. */
function appendedArchive(random: Random): Buffer {
  const start = anyStart(random);
  const content = archive(random);
  const end = content.length - 22;
  if (content.readUInt32LE(end) !== 0x06054b50) throw new Error('the archive has a comment');
  if (random.below(2) === 1) shiftOffsets(content, start.length);
  const comment = Buffer.from(random.word(random.below(60)));
  content.writeUInt16LE(comment.length, end + 20);
  return Buffer.concat([start, content, comment]);
}

/** Adds a number to the offsets of the directory and of its entries. */
function shiftOffsets(zip: Buffer, bytes: number): void {
  const end = zip.length - 22;
  const start = end - zip.readUInt32LE(end + 12);
  // An archive that already begins with a script has its own offsets.
  zip.writeUInt32LE(zip.readUInt32LE(end + 16) + bytes, end + 16);
  for (let at = start; at < end; ) {
    zip.writeUInt32LE(zip.readUInt32LE(at + 42) + bytes, at + 42);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
}

export const ATTACKS: readonly Attack[] = [
  {
    name: 'a Java archive in an image has the name of a different file type',
    rows: [],
    variant(random) {
      const path = `${random.pick(['app', 'opt/lib', 'srv'])}/${random.pick(NAMES)}`;
      const content = archive(random);
      const layers = [[{ path, content }]];
      return { what: `${path} of ${content.length} bytes`, run: () => hideInImage(layers, LOG4J) };
    },
  },
  {
    name: 'a Java archive in an image has the name of a different file type and is behind a link',
    rows: [],
    variant(random) {
      const path = `opt/${random.word()}`;
      const link = { path: 'app/lib/a.jar', type: 'symlink', target: `/${path}` } as const;
      const layers = [[link, { path, content: archive(random) }]];
      return { what: `a.jar -> ${path}`, run: () => hideInImage(layers, LOG4J) };
    },
  },
  {
    name: 'a Java archive in an image is behind other bytes',
    rows: [],
    variant(random) {
      const path = `srv/${random.pick([...NAMES, 'app.jar'])}`;
      const content = appendedArchive(random);
      const layers = [[{ path, content }]];
      return { what: `${path} of ${content.length} bytes`, run: () => hideInImage(layers, LOG4J) };
    },
  },
];
