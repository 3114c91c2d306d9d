import { describe, expect, it } from '@jest/globals';
import { cpuMs } from '../../../support/cpu-time.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

describe('cabal.project.freeze', () => {
  it('lists pinned packages, but not flags or the packages that are part of GHC', () => {
    const text = `active-repositories: hackage.haskell.org:merge
constraints: any.Cabal ==3.2.1.0,
             any.array installed,
             tls +compat -hans,
             Diff ==0.4.1,
             any.two ==1.0 || ==2.0

index-state: any.x ==1.0
`;
    const { packages, problems } = inventoryOfFiles({ 'cabal.project.freeze': text });
    expect(packages.map((p) => [p.purl, p.locations[0]?.line])).toEqual([
      ['pkg:hackage/Cabal@3.2.1.0', 2],
      ['pkg:hackage/Diff@0.4.1', 5],
    ]);
    expect(problems).toMatchObject([{ code: 'unread-line', line: 6 }]);
  });

  it('is read even if constraints span several lines, in every form that Cabal accepts', () => {
    const text =
      '-- frozen\nConstraints: any.a\n  ==1.0,\n  setup.b ==2.0, c:setup.d ==3.0,\n  e source\n';
    const { packages, problems } = inventoryOfFiles({ 'cabal.project.freeze': text });
    expect(packages.map((p) => [p.name, p.version, p.locations[0]?.line])).toEqual([
      ['a', '1.0', 2],
      ['b', '2.0', 4],
      ['d', '3.0', 4],
    ]);
    expect(problems).toEqual([]);
  });

  it.each([
    ['this is no freeze file', 'not-a-lockfile'],
    ['index-state: x\n', 'not-a-lockfile'],
    ['constraints: any.a >=1.0\n', 'unread-line'],
    ['constraints: any.a ==1.*\n', 'unread-line'],
    ['constraints: any.a\n', 'unread-line'],
    ['garbage\nconstraints: a ==1.0\n', 'unread-line'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'cabal.project.freeze': text }).problems).toMatchObject([{ code }]);
  });

  it('is accepted if it contains no packages', () => {
    const text = 'active-repositories: hackage.haskell.org:merge\nconstraints:\n';
    expect(inventoryOfFiles({ 'cabal.project.freeze': text }).problems).toEqual([]);
  });

  it('is read in linear time if a constraint has many lines', () => {
    const text = `constraints: a\n${'  - a\n'.repeat(80_000)}`;
    expect(
      cpuMs(() => inventoryOfFiles({ 'cabal.project.freeze': text }).problems.length),
    ).toBeLessThan(2_000);
  });

  it('is read in linear time if a constraint has many flags', () => {
    const text = `constraints: a ${'-a'.repeat(200_000)}!`;
    expect(inventoryOfFiles({ 'cabal.project.freeze': text }).problems).toHaveLength(1);
  });

  it('is read in linear time if a line has many spaces', () => {
    const text = `constraints: a${' '.repeat(200_000)}x`;
    expect(inventoryOfFiles({ 'cabal.project.freeze': text }).packages).toEqual([]);
  });
});
