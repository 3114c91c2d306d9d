import { describe, expect, it } from '@jest/globals';
import { matchPackages } from '../../../shared/scan/match-packages.ts';
import { anAdvisory, aPackage } from './builders.ts';

describe('packages and their advisories', () => {
  it('produce one finding for each vulnerability in each package, worst first', () => {
    const a = aPackage({ purl: 'pkg:npm/a@1' });
    const b = aPackage({ purl: 'pkg:npm/b@1' });
    const { findings, problems } = matchPackages([
      { package: b, advisory: anAdvisory({ id: 'X-2', severityWord: 'low' }) },
      { package: b, advisory: anAdvisory({ id: 'X-1', severityWord: 'critical' }) },
      { package: b, advisory: anAdvisory({ id: 'Y-1', aliases: ['X-1'] }) },
      { package: a, advisory: anAdvisory({ id: 'X-2', severityWord: 'low' }) },
    ]);
    expect(findings.map(({ id, package: item }) => `${id} ${item?.purl}`)).toEqual([
      'X-1 pkg:npm/b@1',
      'X-2 pkg:npm/a@1',
      'X-2 pkg:npm/b@1',
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    [
      'latest',
      'left-pad latest cannot be compared with version ranges, so Assay cannot check 2 advisories: A-1, A-2',
    ],
    ['', 'left-pad has no exact version, so Assay cannot check 2 advisories: A-1, A-2'],
  ])('produce a problem if the version is %p', (version, message) => {
    const item = aPackage({ version });
    const { findings, problems, undecided } = matchPackages([
      { package: item, advisory: anAdvisory({ id: 'A-2' }) },
      { package: item, advisory: anAdvisory({ id: 'A-1' }) },
    ]);
    expect(findings).toEqual([]);
    expect(problems).toEqual([{ code: 'undecided', message, path: 'package-lock.json', line: 7 }]);
    expect([...undecided]).toEqual([[problems[0], item]]);
  });

  it('produce problems sorted by location and message', () => {
    const at = (path: string, version: string) => ({
      package: aPackage({ version, locations: [{ path }] }),
      advisory: anAdvisory(),
    });
    const { problems } = matchPackages([at('b', 'latest'), at('b', ''), at('a', 'latest')]);
    expect(problems.map(({ path, message }) => [path, message.slice(0, 15)])).toEqual([
      ['a', 'left-pad latest'],
      ['b', 'left-pad has no'],
      ['b', 'left-pad latest'],
    ]);
  });

  it('produce a problem that names five advisories and counts the others', () => {
    const item = aPackage({ version: 'latest' });
    const candidates = Array.from({ length: 7 }, (_, index) => {
      return { package: item, advisory: anAdvisory({ id: `A-${index}` }) };
    });
    expect(matchPackages(candidates).problems[0]?.message).toContain('A-4 and 2 more');
  });
});
