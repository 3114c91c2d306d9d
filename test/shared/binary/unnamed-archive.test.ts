import { describe, expect, it } from '@jest/globals';
import { extractOptions, openExtractor } from '../../../shared/binary/extractor.ts';
import {
  beginsWithJava,
  mayBeArchive,
  readUnnamedArchive,
} from '../../../shared/binary/unnamed-archive.ts';
import { jarOf, pomOf } from '../../support/executables.ts';

const MANIFEST = { name: 'META-INF/MANIFEST.MF', content: 'Manifest-Version: 1.0\n' };
const JAR = jarOf([MANIFEST, pomOf('g', 'a', '1')]);
const CLASSES = jarOf([
  { name: 'a/readme', content: 'x' },
  { name: 'a/B.class', content: 'x' },
]);
const DOCUMENTS = jarOf([{ name: 'word/document.xml', content: '<x/>' }]);
const MODULE = Buffer.from('JM\x01\0', 'latin1');
const SCRIPT = Buffer.from('#!/bin/sh\nexec java -jar $0\n');

/** Reads a file with the given name in chunks, as in a layer. */
function extractOf(bytes: Buffer, chunk = bytes.length) {
  const gatherer = openExtractor(
    'executable',
    'srv/app.zip',
    bytes.length,
    extractOptions(new Set()),
  );
  for (let at = 0; at < bytes.length; at += chunk) {
    if (gatherer?.push(bytes.subarray(at, at + chunk)) !== true) return undefined;
  }
  const text = gatherer?.end();
  return text === undefined ? undefined : { kind: gatherer?.kind, ...JSON.parse(String(text)) };
}

describe('a file with a generic name', () => {
  it.each([
    ['an archive with a manifest', JAR],
    ['an archive with a class', CLASSES],
    ['an archive behind a script', Buffer.concat([SCRIPT, JAR])],
    ['an archive behind the header of a module', Buffer.concat([MODULE, JAR])],
  ])('is read if it is %s', (_what, bytes) => {
    for (const chunk of [1, 3, 4096]) {
      expect(extractOf(bytes, chunk)).toMatchObject({
        kind: 'java-archive',
        archives: [{ path: '' }],
        problems: [],
      });
    }
  });

  it.each([
    ['another archive', DOCUMENTS],
    ['a damaged archive of other files', DOCUMENTS.subarray(0, -4)],
    ['a script', Buffer.concat([SCRIPT, Buffer.alloc(100, 'x')])],
    ['a text', Buffer.alloc(100, 'x')],
    [
      'a module of the JDK',
      Buffer.concat([MODULE, jarOf([{ name: 'classes/module-info.class', content: 'x' }])]),
    ],
  ])('is ignored if it is %s', (_what, bytes) => {
    expect(extractOf(bytes)).toBeUndefined();
  });

  it('is reported as a problem if it starts like a Java archive but cannot be read', () => {
    expect(extractOf(JAR.subarray(0, -4))).toMatchObject({
      problems: ['the file is not a zip archive'],
    });
  });

  it('is reported as a problem if it starts like a Java archive but is too large', () => {
    const size = 200 * 1024 * 1024;
    const gatherer = openExtractor('executable', 'srv/app', size, extractOptions(new Set()));
    expect(gatherer?.push(JAR)).toBe(true);
    expect(JSON.parse(String(gatherer?.end()))).toMatchObject({
      archives: [],
      problems: [expect.stringContaining('limit')],
    });
    expect(openExtractor('executable', 'x', size, extractOptions(new Set()))?.push(DOCUMENTS)).toBe(
      false,
    );
  });
});

it('mayBeArchive and beginsWithJava check the first bytes of a file', () => {
  expect([JAR, SCRIPT, DOCUMENTS, Buffer.from('PK')].map((bytes) => mayBeArchive(bytes))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect([JAR, CLASSES, SCRIPT].map(beginsWithJava)).toEqual([true, false, false]);
  expect(readUnnamedArchive(Buffer.concat([SCRIPT, DOCUMENTS]))).toBeUndefined();
});
