import { describe, expect, it } from '@jest/globals';
import type { Package } from '../../../shared/model/package.ts';
import { terminalPackages } from '../../../shared/report/terminal-packages.ts';
import { plainLine } from '../../../shared/text/styled-line.ts';

const aPackage = (name: string, type = 'npm', path = 'tree/package-lock.json'): Package => ({
  purl: `pkg:${type}/${name}@1.0.0`,
  type,
  name,
  version: '1.0.0',
  locations: [{ path, line: 3 }],
  scope: 'runtime',
  dependsOn: [],
});

const shown = (packages: readonly Package[], columns = 80, rows = 50) =>
  terminalPackages({ packages }, { columns, rows }).map(plainLine);

describe('the packages in a terminal', () => {
  it('are sorted by type and name, in aligned columns', () => {
    expect(shown([aPackage('lodash'), aPackage('ajv'), aPackage('x/y', 'golang')])).toEqual([
      'Package  Version  Type    Location',
      'x/y      1.0.0    golang  tree/package-lock.json:3',
      'ajv      1.0.0    npm     tree/package-lock.json:3',
      'lodash   1.0.0    npm     tree/package-lock.json:3',
    ]);
  });

  it('are listed with their complete names, and without locations if there is not enough space', () => {
    const name = `golang.org/${'x/'.repeat(30)}end`;
    expect(shown([aPackage(name)], 40)[1]).toBe(`${name}  1.0.0    npm`);
  });

  it('have locations that are shortened in the middle', () => {
    const [, row] = shown([aPackage('a', 'npm', `${'deep/'.repeat(20)}package-lock.json`)], 60);
    expect(row).toMatch(/^a .*deep\/.*…\/package-lock\.json:3$/);
    expect(row).toHaveLength(60);
  });

  it('are limited in number', () => {
    expect(shown([aPackage('a'), aPackage('b')], 80, 1).at(-1)).toBe(
      '… 1 more package (--verbose shows all)',
    );
    expect(shown([])).toEqual([]);
  });
});
