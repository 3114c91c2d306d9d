import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareFindings } from '../../../shared/compare/compare-findings.ts';
import { unitOf } from '../../../shared/compare/unit.ts';
import type { Finding } from '../../../shared/model/finding.ts';
import type { Package } from '../../../shared/model/package.ts';
import { matchPackages } from '../../../shared/scan/match-packages.ts';
import { withDependencies } from '../../../shared/scan/with-dependencies.ts';
import { aPackage } from '../../support/inventory.ts';
import { anAdvisory, anEntry, aRange } from '../scan/builders.ts';

/** Parses a package from `name@version` in lockfiles of the given folders. */
function inFolders(spec: string, folders: readonly string[], facts: Partial<Package> = {}) {
  const [name = '', version = ''] = spec.split('@');
  const locations = folders.map((folder) => ({ path: `${folder}/package-lock.json` }));
  return aPackage({ purl: `pkg:npm/${spec}`, name, version, locations, ...facts });
}

/** Returns the findings of packages. Every version below 5.0.0 is affected. */
function findingsOf(
  packages: readonly Package[],
  ids: Partial<{ id: string; aliases: readonly string[] }> = {},
) {
  const candidates = packages.map((item) => {
    const entry = anEntry({
      package: { ecosystem: item.ecosystem ?? '', name: item.name },
      ranges: [aRange({ introduced: '0' }, { fixed: '5.0.0' })],
    });
    return { package: item, advisory: anAdvisory({ affected: [entry], ...ids }) };
  });
  return withDependencies(matchPackages(candidates).findings, { packages, layers: [] });
}

function compared(
  base: readonly Package[],
  head: readonly Package[],
  found = { base: findingsOf(base), head: findingsOf(head) },
) {
  const { findings, fixed } = compareFindings({
    kind: 'directory',
    base: { findings: found.base, packages: base },
    head: { findings: found.head, packages: head },
  });
  return { states: findings.map(shown), fixed: fixed.map(subjectOf) };
}

function subjectOf({ package: about }: Finding): string {
  return `${about?.name}@${about?.version}`;
}

function shown(finding: ReturnType<typeof compareFindings>['findings'][number]): string {
  const { state, from, why } = finding.change ?? {};
  return [subjectOf(finding), state, from, why].filter((text) => text !== undefined).join(' ');
}

describe('compareFindings', () => {
  const old = inFolders('lodash@4.0.0', ['app']);

  it.each([
    ['requirements.txt', 'new', 'requirements.txt'],
    ['docs.txt', 'unchanged', 'docs.txt'],
  ])('compares the file %s, which includes the file with the finding', (path, state, place) => {
    const other = inFolders('lodash@9.0.0', [], { locations: [{ path: 'requirements.txt' }] });
    const item = { ...old, locations: [{ path: 'docs.txt' }] };
    const head = { ...item, includedBy: [{ path, line: 2 }] };
    const [finding] = compareFindings({
      kind: 'directory',
      base: { findings: findingsOf([item]), packages: [item, other] },
      head: { findings: findingsOf([head]), packages: [head, other] },
    }).findings;
    expect(finding?.change?.state).toBe(state);
    expect(finding?.location.path).toBe(place);
  });

  it('marks a finding that is in both the base and the head as unchanged', () => {
    expect(compared([old], [old])).toEqual({ states: ['lodash@4.0.0 unchanged'], fixed: [] });
  });

  it('marks a finding that is only in the head as new', () => {
    expect(compared([], [old])).toEqual({ states: ['lodash@4.0.0 new'], fixed: [] });
  });

  it('lists a finding that is only in the base as fixed', () => {
    expect(compared([old], [])).toEqual({ states: [], fixed: ['lodash@4.0.0'] });
  });

  it('marks an upgrade to a version that is still affected as changed', () => {
    const head = [inFolders('lodash@4.1.0', ['app'])];
    expect(compared([old], head)).toEqual({ states: ['lodash@4.1.0 changed 4.0.0'], fixed: [] });
  });

  it('marks a second affected version as new', () => {
    const head = [old, inFolders('lodash@4.1.0', ['app'])];
    expect(compared([old], head).states).toEqual(['lodash@4.0.0 unchanged', 'lodash@4.1.0 new']);
  });

  it('marks a copy in an additional project as new', () => {
    const head = [inFolders('lodash@4.0.0', ['app', 'pay'])];
    expect(compared([old], head).states).toEqual(['lodash@4.0.0 new']);
  });

  it('reports a finding in the file where it is new', () => {
    const head = [inFolders('lodash@4.0.0', ['app', 'pay'])];
    const { findings } = compareFindings({
      kind: 'directory',
      base: { findings: findingsOf([old]), packages: [old] },
      head: { findings: findingsOf(head), packages: head },
    });
    expect(findings[0]?.location.path).toBe('pay/package-lock.json');
  });

  it('does not treat a finding as fixed if only one of two projects fixes it', () => {
    const base = [inFolders('lodash@4.0.0', ['app', 'pay'])];
    expect(compared(base, [old])).toEqual({ states: ['lodash@4.0.0 unchanged'], fixed: [] });
  });

  it('recognizes a project that was moved', () => {
    const moved = inFolders('lodash@4.0.0', ['services/app']);
    expect(compared([old], [moved]).states).toEqual(['lodash@4.0.0 unchanged']);
  });

  it('does not treat two projects with different packages as one project that was moved', () => {
    const others = ['a@1.0.0', 'b@1.0.0'].map((spec) =>
      inFolders(spec, ['pay'], { ecosystem: undefined }),
    );
    const head = [inFolders('lodash@4.0.0', ['pay']), ...others];
    const found = { base: findingsOf([old]), head: findingsOf(head.slice(0, 1)) };
    expect(compared([old], head, found)).toEqual({
      states: ['lodash@4.0.0 new'],
      fixed: ['lodash@4.0.0'],
    });
  });

  it('treats a project as the same if its lockfile is replaced with a lockfile in a different format', () => {
    const pnpm = aPackage({ ...old, locations: [{ path: 'app/pnpm-lock.yaml' }] });
    expect(compared([old], [pnpm]).states).toEqual(['lodash@4.0.0 unchanged']);
  });

  it('reports a development dependency that became a runtime dependency', () => {
    const development = { ...old, scope: 'development' } as const;
    expect(compared([development], [old]).states).toEqual(['lodash@4.0.0 changed 4.0.0 scope']);
    expect(compared([old], [development]).states).toEqual(['lodash@4.0.0 unchanged']);
  });

  it('does not suppress findings in the current lockfile because of an outdated lockfile next to it', () => {
    const stale = aPackage({ ...old, locations: [{ path: 'app/yarn.lock' }] });
    const good = inFolders('other@1.0.0', ['app'], { ecosystem: undefined });
    const both = aPackage({ ...old, locations: [...stale.locations, ...old.locations] });
    const found = { base: findingsOf([stale]), head: findingsOf([both]) };
    expect(compared([stale, good], [both, good], found).states).toEqual(['lodash@4.0.0 new']);
    const replaced = { base: findingsOf([stale]), head: findingsOf([old]) };
    expect(compared([stale, good], [old, good], replaced).states).toEqual(['lodash@4.0.0 new']);
  });

  it('does not report a finding as fixed if its folder has an unreadable file', () => {
    const base = { findings: findingsOf([old]), packages: [old] };
    const sides = { kind: 'directory', base, head: { findings: [], packages: [] } } as const;
    expect(compareFindings({ ...sides, unread: ['app/package-lock.json'] })).toMatchObject({
      fixed: [],
      unchecked: [{}],
    });
    expect(compareFindings({ ...sides, unread: ['pay/package-lock.json'] }).fixed).toHaveLength(1);
  });

  it('recognizes a vulnerability by its aliases', () => {
    const base = findingsOf([old], { id: 'GHSA-1' });
    const head = findingsOf([old], { id: 'OSV-2', aliases: ['GHSA-1', 'CVE-1'] });
    expect(compared([old], [old], { base, head })).toEqual({
      states: ['lodash@4.0.0 unchanged'],
      fixed: [],
    });
  });

  it('ignores the release number of a distribution', () => {
    const debian = (release: string) =>
      inFolders('openssl@3.0.1', ['var'], {
        type: 'deb',
        purl: 'pkg:deb/debian/openssl@3.0.1',
        ecosystem: `Debian:${release}`,
      });
    expect(compared([debian('12')], [debian('13')]).states).toEqual(['openssl@3.0.1 unchanged']);
  });
});

const packages = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom('1.0.0', '2.0.0', '3.0.0'),
      fc.subarray(['app', 'pay', 'lib'], { minLength: 1 }),
    ),
    { maxLength: 8 },
  )
  .map((items) => new Map(items.map(([name, version, folders]) => [`${name}@${version}`, folders])))
  .map((items) => [...items].map(([spec, folders]) => inFolders(spec, folders)));

describe('a comparison', () => {
  it('of a scan with itself has no new, changed or fixed findings', () => {
    fc.assert(
      fc.property(packages, (one) => {
        const { states, fixed } = compared(one, one);
        expect(fixed).toEqual([]);
        expect(states.filter((state) => !state.endsWith('unchanged'))).toEqual([]);
      }),
    );
  });

  it('contains every finding in the head', () => {
    fc.assert(
      fc.property(packages, packages, (base, head) => {
        expect(compared(base, head).states).toHaveLength(findingsOf(head).length);
      }),
    );
  });

  it('of one project swaps new and fixed findings if the base and the head are swapped', () => {
    const inOne = packages.map((items) =>
      items.map(({ purl }) => inFolders(purl.slice(8), ['app'])),
    );
    fc.assert(
      fc.property(inOne, inOne, (base, head) => {
        const there = compared(base, head);
        const back = compared(head, base);
        const isNew = (state: string) => state.endsWith(' new');
        expect(there.states.filter(isNew)).toHaveLength(back.fixed.length);
        expect(back.states.filter(isNew)).toHaveLength(there.fixed.length);
      }),
    );
  });
});

it('an additional package in the head never removes a new finding about a different package', () => {
  // Each project has a package on both sides, so that no project counts as moved.
  const folders = ['app', 'pay', 'lib'];
  const marker = inFolders('marker@1.0.0', folders, { ecosystem: undefined });
  const newIn = (base: readonly Package[], head: readonly Package[]) => {
    const [before, after] = [findingsOf(base), findingsOf(head)];
    const { findings } = compareFindings({
      kind: 'directory',
      base: { findings: before, packages: [...base, marker] },
      head: { findings: after, packages: [...head, marker] },
    });
    return findings.filter(({ change }) => change?.state === 'new').map(subjectOf);
  };
  fc.assert(
    fc.property(packages, packages, packages, (base, head, more) => {
      const known = new Set(head.map(({ purl }) => purl));
      const added = more.filter(({ purl }) => !known.has(purl));
      const [before, after] = [newIn(base, head), newIn(base, [...head, ...added])];
      expect(after).toEqual(expect.arrayContaining([...before]));
    }),
  );
});

it('the workflows of one repository count as one project', () => {
  const location = (name: string) => ({ path: `.github/workflows/${name}.yml` });
  const units = ['a', 'b'].map((name) => unitOf('directory', 'githubactions', location(name)));
  expect(units[0]).toBe(units[1]);
});
