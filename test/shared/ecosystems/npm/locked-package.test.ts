import { describe, expect, it } from '@jest/globals';
import {
  type LockedFacts,
  lockedPackage,
} from '../../../../shared/ecosystems/npm/locked-package.ts';

const FILE = { path: 'package-lock.json', bytes: Buffer.from('') };
const ADDRESS = 'https://r.example/a/-/a-1.0.0.tgz';

function read(facts: Partial<LockedFacts>) {
  const stated = { name: 'a', version: '1.0.0', place: undefined, isByPlace: false };
  const { found, problems } = lockedPackage(FILE, { ...stated, ...facts });
  return [`${found.name}@${found.version}`, problems.map(({ code }) => code)];
}

describe('lockedPackage', () => {
  it.each<[string, Partial<LockedFacts>, string]>([
    ['from the registry', {}, 'a@1.0.0'],
    ['with a registry URL', { place: ADDRESS }, 'a@1.0.0'],
    [
      'whose version is spelled differently in the URL',
      { version: 'v1.0.0+7', place: ADDRESS },
      'a@1.0.0',
    ],
    ['that is requested by URL', { name: 'x', place: ADDRESS, isByPlace: true }, 'a@1.0.0'],
    ['from outside the registry', { place: 'https://h.example/a', isByPlace: true }, 'a@1.0.0'],
    ['from a repository', { version: '', place: 'github:o/a#1', isByPlace: true }, 'a@'],
  ])('returns the name and version of a package %s', (_, facts, found) => {
    expect(read(facts)).toEqual([found, []]);
  });

  it.each<[string, Partial<LockedFacts>, string, string]>([
    [
      'another version in its URL',
      { version: '2.0.0', place: ADDRESS },
      'a@1.0.0',
      'contradiction',
    ],
    ['another name in its URL', { name: 'b', place: ADDRESS }, 'a@1.0.0', 'contradiction'],
    [
      'a URL that does not contain a package',
      { place: 'https://r.example/a.tgz' },
      'a@1.0.0',
      'contradiction',
    ],
    [
      'the location of a repository',
      { place: 'git+https://h.example/a.git#1' },
      'a@1.0.0',
      'contradiction',
    ],
    ['the location of a file', { place: 'file:a-1.0.0.tgz' }, 'a@1.0.0', 'contradiction'],
    ['a range', { version: '^1.0.0' }, 'a@^1.0.0', 'malformed'],
    ['no version', { version: '', isByPlace: true }, 'a@', 'malformed'],
    [
      'an archive in the source tree',
      { place: 'file:a-1.0.0.tgz', isByPlace: true },
      'a@1.0.0',
      'unreadable',
    ],
    ['the path of an archive', { place: './a.TAR#x', isByPlace: true }, 'a@1.0.0', 'unreadable'],
  ])('returns the package and a problem for an entry with %s', (_, facts, found, code) => {
    expect(read(facts)).toEqual([found, [code]]);
  });

  it('prefers the URL of a requested archive over the version in the entry', () => {
    const facts = { version: '2.0.0', place: ADDRESS, isByPlace: true };
    expect(read(facts)).toEqual(['a@1.0.0', ['contradiction']]);
  });

  it('does not reveal secrets in messages', () => {
    const facts = { name: 'a', version: '1.0.0', isByPlace: false, line: 3 };
    const { problems } = lockedPackage(FILE, { ...facts, place: 'https://u:secret@r.example/x' });
    expect(problems).toMatchObject([{ path: 'package-lock.json', line: 3 }]);
    expect(JSON.stringify(problems)).not.toContain('secret');
  });
});
