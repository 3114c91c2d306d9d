import { describe, expect, it } from '@jest/globals';
import {
  artifactListSubjects,
  artifactListText,
  checksumSubjects,
  declaredSubjects,
} from '../../../shared/attest/subjects.ts';
import { digestOf } from '../../../shared/digest/digest.ts';
import { itWith, runProgram, temporaryFolder } from '../../support/programs.ts';

const algorithmOf = (program: string) => (program === 'sha512sum' ? 'sha512' : 'sha256');

const A = 'a'.repeat(64);
const B = 'B'.repeat(64);

function checksums(text: string) {
  return checksumSubjects(Buffer.from(text), 'SHA256SUMS');
}

describe('checksumSubjects', () => {
  it.each([
    ['the text style', `${A}  app.tar\n`, 'app.tar', A],
    ['the binary style', `${A} *app.tar\n`, 'app.tar', A],
    ['the tagged style', `SHA256 (app (1).tar) = ${A}\n`, 'app (1).tar', A],
    ['Windows line endings', `${A}  app.tar\r\n`, 'app.tar', A],
    ['digests in uppercase', `${B}  app.tar`, 'app.tar', B.toLowerCase()],
    ['a name with spaces', `${A}  my app.tar\n`, 'my app.tar', A],
    ['the output of sha512sum', `${'c'.repeat(128)}  app.tar\n`, 'app.tar', 'c'.repeat(128)],
    [
      'the tagged style with SHA-512',
      `SHA512 (app.tar) = ${'c'.repeat(128)}\n`,
      'app.tar',
      'c'.repeat(128),
    ],
    ['an escaped name', `\\${A}  a\\nb\\\\c\n`, 'a\nb\\c', A],
  ])('parses %s', (_, text, name, hex) => {
    expect(checksums(text)).toEqual([{ name, digest: `sha${hex.length * 4}:${hex}` }]);
  });

  it('skips comments and empty lines', () => {
    expect(checksums(`# release 1\n\n${A}  a\n${A}  b\n`)).toHaveLength(2);
  });

  it('throws an error with the number of the line that cannot be parsed', () => {
    for (const line of [`${'a'.repeat(40)}  b`, `SHA512 (b) = ${A}`, `SHA256 (b) = ${A}${A}`]) {
      expect(() => checksums(`${A}  a\n${line}\n`)).toThrow('SHA256SUMS:2');
    }
  });

  it.each([
    ['an empty file', ''],
    ['a file that is too large', `#${'x'.repeat(600_000)}\n${A}  a\n`],
    ['a file with too many lines', `${A}  a\n`.repeat(1025)],
  ])('rejects %s', (_, text) => {
    expect(() => checksums(text)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });

  itWith(['sha256sum'], 'reads the output of sha256sum, including unusual names', async () => {
    const folder = temporaryFolder('checksums');
    const { writeFile } = await import('node:fs/promises');
    const names = ['plain', 'two words', 'a\\b', 'line\nbreak', '(x) = y'];
    for (const name of names) await writeFile(`${folder}/${name}`, name);
    for (const style of [[], ['--binary'], ['--tag']]) {
      for (const program of ['sha256sum', 'sha512sum']) {
        const run = await runProgram(program, [...style, '--', ...names], { cwd: folder });
        const found = checksums(run.stdout);
        expect(found.map(({ name }) => name)).toEqual(names);
        expect(found[0]?.digest).toBe(digestOf(Buffer.from('plain'), algorithmOf(program)));
      }
    }
  });
});

describe('artifactListSubjects', () => {
  const list = (value: unknown) =>
    artifactListSubjects(Buffer.from(JSON.stringify(value)), 'artifacts.json');

  it('returns the subjects of a version 1 list', () => {
    const subjects = [{ name: 'ghcr.io/o/r', digest: `sha256:${A}`, kind: 'oci' }];
    expect(list({ version: 1, subjects })).toEqual(subjects);
  });

  it('accepts a file with a sha512 digest', () => {
    const subjects = [{ name: 'app.tar', digest: `sha512:${A}${A}`, kind: 'file' }];
    expect(list({ version: 1, subjects })).toEqual(subjects);
  });

  it('treats a subject without a kind as a file', () => {
    const subjects = [{ name: 'app.tar', digest: `sha256:${A}` }];
    expect(list({ version: 1, subjects })).toEqual([{ ...subjects[0], kind: 'file' }]);
  });

  it('returns the subjects that artifactListText wrote to the list', () => {
    const subjects = [{ name: 'app.tar', digest: `sha256:${A}`, kind: 'file' as const }];
    expect(artifactListSubjects(Buffer.from(artifactListText(subjects)), 'a.json')).toEqual(
      subjects,
    );
  });

  it.each([
    ['a different version', { version: 2, subjects: [{ name: 'a', digest: `sha256:${A}` }] }],
    ['a list without subjects', { version: 1 }],
    ['a subject without a digest', { version: 1, subjects: [{ name: 'a' }] }],
    ['a digest that is not SHA-256', { version: 1, subjects: [{ name: 'a', digest: A }] }],
    [
      'an image with a SHA-512 digest',
      { version: 1, subjects: [{ name: 'a', digest: `sha512:${A}${A}`, kind: 'oci' }] },
    ],
    [
      'an unknown kind',
      { version: 1, subjects: [{ name: 'a', digest: `sha256:${A}`, kind: 'x' }] },
    ],
  ])('rejects %s', (_, value) => {
    expect(() => list(value)).toThrow(expect.objectContaining({ code: 'input-invalid' }));
  });

  it.each([
    ['oci', `sha384:${A}${A.slice(32)}`, 'an image needs a sha256 digest', 'sha256 digest'],
    ['oci', `sha512:${A}${A}`, 'an image needs a sha256 digest', 'sha256 digest'],
    ['file', `sha384:${A}${A.slice(32)}`, 'a file needs a sha256 or sha512 digest', 'sha512sum'],
  ])(
    'rejects a subject of the kind %s with the digest %s, and states the required digest',
    (kind, digest, what, cure) => {
      expect(() => list({ version: 1, subjects: [{ name: 'a', digest, kind }] })).toThrow(
        expect.objectContaining({
          message: expect.stringContaining(what),
          fix: expect.stringContaining(cure),
        }),
      );
    },
  );
});

describe('the list of declared subjects', () => {
  it.each([
    ['is blank, as on a runner without the feature', ''],
    ['contains only white space', ' \n'],
    ['lists no subjects, because no step declared any', '{"version":1,"subjects":[]}'],
  ])('contains no subjects if its file %s', (_name, text) => {
    expect(declaredSubjects(Buffer.from(text), 'list')).toEqual([]);
  });

  it.each(['{', '{"version":2,"subjects":[]}', '{"version":1,"subjects":[{"name":"a"}]}'])(
    'is rejected with the content %s',
    (text) => {
      expect(() => declaredSubjects(Buffer.from(text), 'list')).toThrow();
    },
  );
});
