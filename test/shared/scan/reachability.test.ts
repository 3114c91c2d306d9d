import { describe, expect, it } from '@jest/globals';
import type { Affected } from '../../../shared/model/advisory.ts';
import type { GoProgram } from '../../../shared/model/go-program.ts';
import type { Package } from '../../../shared/model/package.ts';
import { matchPackages } from '../../../shared/scan/match-packages.ts';
import { joinReachability } from '../../../shared/scan/reachability.ts';
import { aModule, aModuleEntry, anImport, aProgram } from '../../support/go-reachability.ts';
import { anAdvisory } from './builders.ts';

const IMPORTS = [anImport('a.b/mod/one', { symbols: ['F', 'T.M'] })];

function reachabilityIn(
  programs: readonly GoProgram[],
  item: Package = aModule(),
  affected: readonly Affected[] = [aModuleEntry(IMPORTS)],
  id = 'GO-2026-1',
) {
  const advisory = anAdvisory({ id, affected });
  const { findings } = matchPackages([{ package: item, advisory }], programs);
  expect(findings).toHaveLength(1);
  return findings[0]?.reachability;
}

describe("a finding's reachability", () => {
  it('names the vulnerable functions in the program', () => {
    expect(reachabilityIn([aProgram(['a.b/mod/one.(*T).M'])])).toEqual({
      level: 'linked',
      packages: ['a.b/mod/one'],
      linked: ['a.b/mod/one.T.M'],
    });
  });

  it.each([
    ['symbol-not-linked', ['a.b/mod/one.G']],
    ['not-linked', ['a.b/mod/two.F']],
  ])('is %s', (level, functions) => {
    const reachability = reachabilityIn([aProgram(functions)]);
    expect(reachability).toEqual({ level, packages: ['a.b/mod/one'], linked: [] });
  });

  it('is `linked` if any program contains the code', () => {
    const programs = [aProgram([]), aProgram(['a.b/mod/one.F'], { path: 'bin/b' })];
    const item = aModule({ locations: programs.map(({ path }) => ({ path })) });
    expect(reachabilityIn(programs, item)?.level).toBe('linked');
  });

  it.each([
    ['a lockfile also lists the package', [{ path: 'bin/app' }, { path: 'go.mod' }]],
    ['a different program is unreadable', [{ path: 'bin/app' }, { path: 'bin/b' }]],
    ['the location is unknown', []],
  ])('is unknown if %s', (_, locations) => {
    expect(reachabilityIn([aProgram([])], aModule({ locations }))).toBeUndefined();
  });

  it('is unknown if the advisory does not list packages', () => {
    expect(reachabilityIn([aProgram([])], aModule(), [aModuleEntry()])).toBeUndefined();
  });

  it('is unknown for malware', () => {
    const entries = [aModuleEntry(IMPORTS)];
    expect(reachabilityIn([aProgram([])], aModule(), entries, 'MAL-2026-1')).toBeUndefined();
  });

  it('lists at most ten names', () => {
    const symbols = Array.from({ length: 20 }, (_, index) => `F${index}`);
    const entry = aModuleEntry([anImport('a.b/mod/one', { symbols })]);
    const program = aProgram(symbols.map((symbol) => `a.b/mod/one.${symbol}`));
    expect(reachabilityIn([program], aModule(), [entry])?.linked).toHaveLength(10);
  });
});

describe('joinReachability', () => {
  const [none, some] = (['not-linked', 'linked'] as const).map((level) => ({
    level,
    packages: [],
    linked: [],
  }));

  it('keeps the higher level, regardless of the order', () => {
    expect([joinReachability(none, some), joinReachability(some, none)]).toEqual([some, some]);
  });

  it('returns undefined if one of the levels is unknown', () => {
    const joined = [joinReachability(none, undefined), joinReachability(undefined, none)];
    expect(joined).toEqual([undefined, undefined]);
  });
});
