import { describe, expect, it } from '@jest/globals';
import { matchOne, rememberMatches, versionMatcher } from '../../../shared/scan/match-advisory.ts';
import { anAdvisory, anEntry, aPackage, aRange } from './builders.ts';

describe('one package and one advisory', () => {
  it('match if an entry names the package and affects its version', () => {
    const { verdict, match } = matchOne({ package: aPackage(), advisory: anAdvisory() });
    expect(verdict).toBe('affected');
    expect(match).toMatchObject({ version: '1.0.0', scheme: { id: 'semver' } });
  });

  it.each([
    ['a different name', { name: 'right-pad', ecosystem: 'npm' }],
    ['a different ecosystem', { name: 'left-pad', ecosystem: 'PyPI' }],
  ])('do not match if the entry has %s', (_, named) => {
    const advisory = anAdvisory({ affected: [anEntry({ package: named })] });
    expect(matchOne({ package: aPackage(), advisory }).verdict).toBe('not-affected');
  });

  it('match by the source package’s version in Debian', () => {
    const ranges = [aRange({ introduced: '0' }, { fixed: '1.0-2' })];
    const named = { ecosystem: 'Debian:12', name: 'src' };
    const advisory = anAdvisory({ affected: [anEntry({ package: named, ranges })] });
    const item = (version: string) =>
      aPackage({
        name: 'bin',
        version: '9:9',
        ecosystem: 'Debian:12',
        source: { name: 'src', version },
      });
    expect(matchOne({ package: item('1.0-1'), advisory }).verdict).toBe('affected');
    expect(matchOne({ package: item('1.0-2'), advisory }).verdict).toBe('not-affected');
  });

  it('have the verdict `undecided` in an ecosystem without a version order', () => {
    const named = { ecosystem: 'Nowhere', name: 'left-pad' };
    const advisory = anAdvisory({ affected: [anEntry({ package: named })] });
    const item = aPackage({ ecosystem: 'Nowhere' });
    expect(matchOne({ package: item, advisory }).verdict).toBe('undecided');
  });

  it('have the verdict `undecided` if the version cannot be ordered', () => {
    const item = aPackage({ version: 'latest' });
    expect(matchOne({ package: item, advisory: anAdvisory() }).verdict).toBe('undecided');
  });
});

describe('repeated comparisons', () => {
  it('return the first result for the same candidate', () => {
    const match = rememberMatches();
    const candidate = { package: aPackage(), advisory: anAdvisory() };
    expect(match(candidate)).toEqual(matchOne(candidate));
    expect(match(candidate)).toBe(match(candidate));
    expect(match({ ...candidate, package: aPackage({ version: '2.0.0' }) }).verdict).toBe(
      'not-affected',
    );
  });

  it.each(['0.9.0', '2.0.0', 'junk', ''])(
    'return the same result as matchOne for the version %j',
    (version) => {
      const entries = [anEntry(), anEntry({ package: { name: 'right-pad', ecosystem: 'npm' } })];
      for (const affected of [entries, entries.slice(1)]) {
        const advisory = anAdvisory({ affected });
        const { verdict } = matchOne({ package: aPackage({ version }), advisory });
        const affecting = verdict === 'not-affected' ? [] : [advisory];
        expect(versionMatcher(aPackage(), [advisory])(version)).toEqual(affecting);
      }
    },
  );

  it("use the source package's version if the records name the source package", () => {
    const item = aPackage({ ecosystem: 'Debian:12', source: { name: 'src', version: '1.0' } });
    const named = { ecosystem: 'Debian:12', name: 'src' };
    const advisory = anAdvisory({ affected: [anEntry({ package: named })] });
    expect(versionMatcher(item, [advisory])('9.0')).toEqual([advisory]);
  });
});
