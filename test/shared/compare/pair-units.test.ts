import { expect, it } from '@jest/globals';
import { pairUnits } from '../../../shared/compare/pair-units.ts';
import { typeOfUnit, unitOf } from '../../../shared/compare/unit.ts';
import type { Package } from '../../../shared/model/package.ts';
import { aPackage } from '../../support/inventory.ts';

function project(folder: string, ...names: readonly string[]): readonly Package[] {
  const locations = [{ path: `${folder}/package-lock.json` }];
  return names.map((name) => aPackage({ purl: `pkg:npm/${name}@1.0.0`, name, locations }));
}

function pairsOf(base: readonly Package[], head: readonly Package[]): readonly string[] {
  return [...pairUnits('directory', base, head)].map(([to, from]) =>
    [from, to].map((unit) => JSON.parse(unit)[0]).join(' > '),
  );
}

it('pairUnits pairs a folder with itself, regardless of its content', () => {
  expect(pairsOf(project('a', 'x'), project('a', 'y'))).toEqual(['a > a']);
});

it('pairUnits pairs a moved folder with the most similar folder', () => {
  const base = [...project('a', 'x', 'y', 'z'), ...project('b', 'x', 'q')];
  expect(pairsOf(base, project('c', 'x', 'y', 'w'))).toEqual(['a > c']);
});

it('pairUnits pairs each folder once', () => {
  const head = [...project('b', 'x', 'y'), ...project('c', 'x', 'y')];
  expect(pairsOf(project('a', 'x', 'y'), head)).toEqual(['a > b']);
});

it('pairUnits does not pair folders from different ecosystems', () => {
  const python = aPackage({ purl: 'pkg:npm/x@1.0.0', type: 'pypi', locations: [{ path: 'b/x' }] });
  expect(pairsOf(project('a', 'x'), [python])).toEqual([]);
});

it('pairUnits treats an image as one unit for each ecosystem', () => {
  const [one, other] = ['usr/lib/a', 'app/b'].map((path) => unitOf('image', 'npm', { path }));
  expect(one).toBe(other);
  expect(typeOfUnit(one ?? '')).toBe('npm');
});
