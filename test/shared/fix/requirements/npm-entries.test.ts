import { describe, expect, it } from '@jest/globals';
import { npmEntries } from '../../../../shared/fix/requirements/npm-entries.ts';

describe('the entries in an npm lockfile', () => {
  it('omit links and entries of the wrong type', () => {
    const packages = { '': {}, 'node_modules/a': { link: true }, 'node_modules/b': 3 };
    expect([...npmEntries({ packages }, undefined).keys()]).toEqual(['']);
  });

  it('are read only down to the maximum depth', () => {
    let child: object = {};
    for (let depth = 0; depth < 1_000; depth++) child = { dependencies: { a: child } };
    expect(npmEntries({ ...child }, undefined).size).toBeLessThan(200);
  });

  it('omit ranges that are not strings', () => {
    const packages = { 'node_modules/a': { version: '1.0.0', dependencies: { b: 3 } } };
    expect(npmEntries({ packages }, undefined).get('node_modules/a')?.needs()).toEqual([]);
  });
});
