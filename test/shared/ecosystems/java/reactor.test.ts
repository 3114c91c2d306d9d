import { describe, expect, it } from '@jest/globals';
import { type Pom, readPom } from '../../../../shared/ecosystems/java/pom-model.ts';
import { modulePaths, reactorsOf } from '../../../../shared/ecosystems/java/reactor.ts';

function treeOf(modules: Readonly<Record<string, readonly string[]>>) {
  const poms = new Map<string, Pom>();
  for (const [folder, list] of Object.entries(modules)) {
    const path = folder === '' ? 'pom.xml' : `${folder}/pom.xml`;
    const items = list.map((module) => `<module>${module}</module>`).join('');
    const text = `<project><modules>${items}</modules></project>`;
    const pom = readPom({ path, bytes: Buffer.from(text) });
    if (pom !== undefined) poms.set(path, pom);
  }
  const areTogether = reactorsOf([...poms.values()], (path) => poms.get(path));
  return (one: string, other: string) => {
    const [a, b] = [poms.get(`${one}/pom.xml`), poms.get(`${other}/pom.xml`)];
    return a !== undefined && b !== undefined && areTogether(a, b);
  };
}

describe('Maven projects', () => {
  it.each<[string, Readonly<Record<string, readonly string[]>>, boolean]>([
    ['of one build', { '': ['a', 'b'], a: [], b: [] }, true],
    ['of one build in other folders', { p: ['../a', '../b'], a: [], b: [] }, true],
    ['of a build in a build', { '': ['s', 'b'], s: ['../a/pom.xml'], a: [], b: [] }, true],
    ['of a build below a build', { '': ['b', 'a'], a: ['x'], b: [], 'a/x': [] }, true],
    ['that nothing lists', { a: [], b: [] }, false],
    ['of which one is listed', { '': ['a'], a: [], b: [] }, false],
    ['of two builds', { '': ['a'], a: [], b: [], c: ['../a', '../b'] }, false],
    ['of a build that lists the root', { '': ['a'], a: [], b: [], c: ['..', '../b'] }, false],
  ])('%s in the module tree %j are treated as built together: %s', (_what, modules, together) => {
    expect(treeOf(modules)('a', 'b')).toBe(together);
  });
});

it('modulePaths returns paths relative to the source', () => {
  const text = '<project><modules><module>../a/</module><module>b\\c</module></modules></project>';
  const pom = readPom({ path: 'x/pom.xml', bytes: Buffer.from(text) });
  expect(pom && modulePaths(pom)).toEqual(['a', 'x/b/c']);
});
