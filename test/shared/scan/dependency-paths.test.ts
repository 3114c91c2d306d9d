import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { dependencyPaths } from '../../../shared/scan/dependency-paths.ts';
import { aPackage } from '../../support/inventory.ts';

/** Parses packages from lines such as `app > lib other`. A star marks a direct dependency. */
function graph(...lines: readonly string[]): readonly Package[] {
  return lines.map((line) => {
    const [name = '', rest = ''] = line.split(' > ');
    const dependsOn = rest.split(' ').filter(Boolean).map(purlOf);
    return aPackage({
      purl: purlOf(name.replace('*', '')),
      dependsOn,
      isDirect: name.endsWith('*'),
    });
  });
}

const purlOf = (name: string) => `pkg:npm/${name}@1.0.0`;

function shown(packages: readonly Package[], name: string): readonly string[] {
  const { paths } = dependencyPaths(packages)(purlOf(name));
  return paths.map((path) => path.map((purl) => purl.slice(8, -6)).join(' > '));
}

describe('dependencyPaths', () => {
  it('returns the package itself for a direct dependency', () => {
    expect(shown(graph('a*'), 'a')).toEqual(['a']);
  });

  it('returns the shortest path', () => {
    const packages = graph('a* > b c', 'b > c', 'c > d', 'd');
    expect(shown(packages, 'd')).toEqual(['a > c > d']);
  });

  it('returns one path for each direct dependency, shortest first', () => {
    const packages = graph('far* > x', 'x > y', 'y > bad', 'near* > bad', 'bad');
    expect(shown(packages, 'bad')).toEqual(['near > bad', 'far > x > y > bad']);
  });

  it('counts the direct dependencies beyond the first three', () => {
    const packages = graph('bad', ...['a', 'b', 'c', 'd', 'e'].map((name) => `${name}* > bad`));
    expect(dependencyPaths(packages)(purlOf('bad'))).toMatchObject({ more: 2 });
    expect(shown(packages, 'bad')).toEqual(['a > bad', 'b > bad', 'c > bad']);
  });

  it('terminates if the graph has a cycle', () => {
    expect(shown(graph('a* > b', 'b > c', 'c > b'), 'c')).toEqual(['a > b > c']);
  });

  it('returns no path if no direct dependency leads to the package', () => {
    expect(shown(graph('a > b', 'b > a'), 'b')).toEqual([]);
    expect(shown(graph('a*'), 'unknown')).toEqual([]);
  });

  it('stops early in a very large graph', () => {
    const names = Array.from({ length: 20_000 }, (_, at) => `p${at}`);
    const packages = graph('bad', 'root* > p0', ...names.map((name) => `${name} > bad p0`));
    expect(dependencyPaths(packages)(purlOf('bad')).paths.length).toBeLessThanOrEqual(1);
  });
});
