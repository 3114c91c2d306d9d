import { expect, it } from '@jest/globals';
import type { Affected } from '../../../shared/model/advisory.ts';
import { vulnerableImports } from '../../../shared/scan/go-imports.ts';
import type { Match } from '../../../shared/scan/match-advisory.ts';
import { schemeFor } from '../../../shared/versions/scheme-for.ts';
import { aModuleEntry, anImport } from '../../support/go-reachability.ts';
import { anAdvisory } from './builders.ts';

function matchOf(...entries: readonly Affected[]): Match {
  const scheme = schemeFor('Go');
  if (scheme === undefined) throw new Error('no scheme for Go');
  return { advisory: anAdvisory({ affected: entries }), entries, version: '1.0.0', scheme };
}

const [ONE, TWO] = [anImport('a.b/mod/one'), anImport('a.b/mod/two')];

it('vulnerableImports lists the packages of all advisories', () => {
  const matches = [matchOf(aModuleEntry([ONE])), matchOf(aModuleEntry([TWO]))];
  expect(vulnerableImports(matches)).toEqual([ONE, TWO]);
});

it('vulnerableImports ignores an advisory without packages if a different advisory has packages', () => {
  const matches = [matchOf(aModuleEntry()), matchOf(aModuleEntry([ONE]))];
  expect(vulnerableImports(matches)).toEqual([ONE]);
});

it.each([
  ['no advisory has packages', [matchOf(aModuleEntry())]],
  ['one entry in an advisory has none', [matchOf(aModuleEntry([ONE]), aModuleEntry())]],
  ['a package is outside the module', [matchOf(aModuleEntry([anImport('a.b/module/one')]))]],
  ['nothing matches', []],
])('vulnerableImports returns undefined if %s', (_, matches) => {
  expect(vulnerableImports(matches)).toBeUndefined();
});

it('vulnerableImports accepts any package in the standard library', () => {
  const entry = { ...aModuleEntry([anImport('net/http')]) };
  const library = { ...entry, package: { ecosystem: 'Go', name: 'stdlib' } };
  expect(vulnerableImports([matchOf(library)])).toHaveLength(1);
});
