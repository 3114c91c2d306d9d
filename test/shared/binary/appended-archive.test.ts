import { describe, expect, it } from '@jest/globals';
import {
  appendedExtract,
  endsWithArchive,
  mayEndWithArchive,
  watchEnd,
  withEndWatched,
} from '../../../shared/binary/appended-archive.ts';
import { extractOptions, openExtractor } from '../../../shared/binary/extractor.ts';
import { cpuMs } from '../../support/cpu-time.ts';
import { jarOf, peOf, pomOf } from '../../support/executables.ts';

const JAR = jarOf([{ name: 'META-INF/MANIFEST.MF', content: 'x' }, pomOf('g', 'a', '1')]);
const DOCUMENTS = jarOf([{ name: 'word/document.xml', content: '<x/>' }]);
const CLASSES = jarOf(
  Array.from({ length: 3_000 }, (_, at) => ({ name: `com/example/A${at}.class`, content: 'x' })),
);
const MANY = jarOf(Array.from({ length: 5_000 }, (_, at) => ({ name: `${at}.txt`, content: 'x' })));
const START = Buffer.alloc(100_000, 'other bytes ');

/** A program that reads zip archives contains the signature of an end record, followed by its own data. */
const READER = Buffer.concat([START, Buffer.from('PK\x05\x06'), Buffer.alloc(200, 'text')]);

function watched(bytes: Buffer, chunk: number): boolean {
  const watcher = watchEnd(bytes.length);
  for (let at = 0; at < bytes.length; at += chunk) watcher.push(bytes.subarray(at, at + chunk));
  return watcher.hasArchive();
}

/** Adds the length of the start to the offsets of the directory, as tools that build launchers do. */
function shifted(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const at = copy.length - 6;
  copy.writeUInt32LE(copy.readUInt32LE(at) + START.length, at);
  return copy;
}

describe('the end of a file', () => {
  it.each<[string, Buffer, boolean]>([
    ['a Java archive', JAR, true],
    ['a Java archive with shifted offsets', shifted(JAR), true],
    ['a Java archive with a large directory', CLASSES, true],
    ['a different archive', DOCUMENTS, false],
    ['a damaged archive', JAR.subarray(0, -4), false],
    ['text', Buffer.from('text'), false],
  ])('is classified correctly if it is %s after other bytes', (_what, end, expected) => {
    const bytes = Buffer.concat([START, end]);
    for (const chunk of [bytes.length, 65_536, 4_096, 999]) {
      expect(watched(bytes, chunk)).toBe(expected);
    }
    expect(endsWithArchive(bytes, bytes.length)).toBe(expected);
  });

  it.each([1, 2, 3])(
    'is recognized as an archive even if only %d bytes of the signature are in the last chunk',
    (own) => {
      const bytes = Buffer.concat([START, JAR]);
      const watcher = watchEnd(bytes.length);
      const at = bytes.length - 22 + 4 - own;
      watcher.push(bytes.subarray(0, at));
      watcher.push(bytes.subarray(at));
      expect(watcher.hasArchive()).toBe(true);
    },
  );

  it('is not an archive if the signature is part of a program', () => {
    expect(watched(READER, 65_536)).toBe(false);
    expect(endsWithArchive(READER, READER.length)).toBe(false);
    const zeros = Buffer.concat([START, Buffer.from('PK\x05\x06'), Buffer.alloc(200)]);
    expect(watched(zeros, 65_536)).toBe(false);
  });

  it('is not an archive if the program contains several other archives', () => {
    const bytes = Buffer.concat([
      START,
      DOCUMENTS,
      START.subarray(0, 99),
      DOCUMENTS,
      START.subarray(0, 99),
    ]);
    expect(endsWithArchive(bytes, bytes.length)).toBe(false);
    expect(watched(bytes, 4_096)).toBe(false);
  });

  it('is classified quickly even if many end records refer to the same central directory', () => {
    const records = Array.from({ length: 2_900 }, (_, at) => {
      const record = Buffer.from(MANY.subarray(-22));
      record.writeUInt32LE(record.readUInt32LE(12) + 22 * at, 12);
      return record;
    });
    const bytes = Buffer.concat([START, MANY.subarray(0, -22), ...records]);
    expect(cpuMs(() => endsWithArchive(bytes, bytes.length))).toBeLessThan(2_000);
    expect(endsWithArchive(bytes, bytes.length)).toBe(true);
  });

  it('counts as an archive if the central directory is unavailable but the numbers in the end record are plausible', () => {
    const bytes = Buffer.concat([START, CLASSES]);
    expect(endsWithArchive(bytes.subarray(-1_000), bytes.length)).toBe(true);
  });
});

describe('mayEndWithArchive', () => {
  const other = Buffer.concat([DOCUMENTS, START]);

  it.each<[string, Buffer, boolean]>([
    ['a program', START, false],
    ['a Java archive behind a program', Buffer.concat([START, JAR]), true],
    ['a file that is too small', JAR.subarray(-97), false],
    ['a long file behind an archive', Buffer.concat([JAR, Buffer.alloc(70_000)]), false],
  ])('decides whether %s ends with an archive', (_what, bytes, expected) => {
    const chunk = Buffer.concat([other, bytes, other]);
    expect(mayEndWithArchive(chunk, other.length, bytes.length)).toBe(expected);
  });

  it('returns true if the end of the file is not available yet', () => {
    expect(mayEndWithArchive(START, 0, START.length + 1)).toBe(true);
  });
});

describe('a program that ends with an archive', () => {
  const program = peOf([]);
  const options = extractOptions(new Set());

  it.each<[string, Buffer, string | undefined]>([
    [
      'has an extract that marks an unread archive if the archive is a Java archive',
      Buffer.concat([program, JAR]),
      String(appendedExtract()),
    ],
    [
      'has no extract if the archive is not a Java archive',
      Buffer.concat([program, DOCUMENTS]),
      undefined,
    ],
  ])('%s', (_what, bytes, expected) => {
    const inner = openExtractor('executable', 'app.exe', bytes.length, options);
    const extractor = withEndWatched(bytes.length, inner);
    expect(extractor.push(bytes)).toBe(true);
    expect(extractor.end()?.toString()).toBe(expected);
    expect(extractor.kind).toBe(expected === undefined ? 'executable' : 'java-archive');
  });
});
