import { describe, expect, it } from '@jest/globals';
import { trivyIgnore, trivyIgnoreYaml } from '../../../shared/policy-import/trivyignore.ts';

describe('.trivyignore', () => {
  it('becomes exceptions with comments as reasons', () => {
    const text = `# Not reachable
# from outside
CVE-2018-14618

CVE-2019-14697 exp:2027-01-01 # vendored
# A comment that belongs to nothing

GHSA-aaaa-bbbb-cccc
`;
    expect(trivyIgnore(text)).toEqual({
      settings: {},
      ignore: [
        { id: 'CVE-2018-14618', reason: 'Not reachable from outside' },
        { id: 'CVE-2019-14697', reason: 'vendored', expires: '2027-01-01' },
        { id: 'GHSA-aaaa-bbbb-cccc', reason: 'Imported from .trivyignore' },
      ],
      refused: [],
    });
  });

  it.each([
    ['DS002', 'line 1', 'DS002 is not the ID of an advisory'],
    ['AVD-DS-0002', 'line 1', 'AVD-DS-0002 is not the ID of an advisory'],
    ['*', 'line 1', '* is not the ID of an advisory'],
    ['CVE-*', 'line 1', 'CVE-* is not the ID of an advisory'],
    ['\nCVE-1 exp:2027-02-30', 'line 2', 'the date 2027-02-30 does not exist'],
    ['CVE-1 exp:soon', 'line 1', 'the date soon does not exist'],
    ['CVE-1 and more', 'line 1', 'CVE-1 and more is not the ID of an advisory'],
  ])('refuses %j', (text, entry, why) => {
    expect(trivyIgnore(text)).toEqual({ settings: {}, ignore: [], refused: [{ entry, why }] });
  });
});

describe('.trivyignore.yaml', () => {
  const read = (entry: object) => trivyIgnoreYaml({ vulnerabilities: [entry] });

  it('combines packages and paths', () => {
    const { ignore, refused } = read({
      id: 'CVE-1',
      purls: ['pkg:npm/a', 'pkg:npm/b@1'],
      paths: ['app', '**/lib/*.jar'],
      statement: 'unused',
      expired_at: '2027-01-01T00:00:00Z',
    });
    expect(refused).toEqual([]);
    expect(ignore.map(({ purl, path }) => [purl, path])).toEqual([
      ['pkg:npm/a', 'app'],
      ['pkg:npm/a', '**/lib/*.jar'],
      ['pkg:npm/b@1', 'app'],
      ['pkg:npm/b@1', '**/lib/*.jar'],
    ]);
    expect(ignore[0]).toMatchObject({ id: 'CVE-1', reason: 'unused', expires: '2027-01-01' });
  });

  it.each([
    [{}, 'the entry has no advisory ID'],
    [{ id: 'AVD-1' }, 'the entry has no advisory ID'],
    [{ id: 'CVE-1', purls: ['npm/a'] }, 'the entry has an invalid purl'],
    [{ id: 'CVE-1', paths: ['../etc'] }, 'the path ../etc is not supported'],
    [{ id: 'CVE-1', paths: ['!app'] }, 'the path !app is not supported'],
    [{ id: 'CVE-1', expired_at: '2027-13-01' }, 'the date 2027-13-01 does not exist'],
    [{ id: 'CVE-1', severity: 'low' }, 'the key severity is not supported'],
    [
      { id: 'CVE-1', paths: Array.from({ length: 600 }, (_, at) => `a${at}`) },
      'the entry combines too many packages and paths',
    ],
  ])('refuses %j', (entry, why) => {
    expect(read(entry)).toEqual({
      settings: {},
      ignore: [],
      refused: [{ entry: 'vulnerabilities[0]', why }],
    });
  });

  it('refuses sections that are not about vulnerabilities', () => {
    expect(trivyIgnoreYaml({ secrets: [] }).refused).toEqual([
      { entry: 'secrets', why: 'only vulnerabilities can have exceptions' },
    ]);
  });
});
