import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const VERSION_2 = `{
  "version": "0.5",
  "requires": [
    "zlib/1.3.1#f52e%1708593606.497",
    "1.2.3#f52e"
  ],
  "build_requires": ["cmake/3.28.1#a1"],
  "python_requires": []
}`;

const VERSION_1 = JSON.stringify(
  {
    graph_lock: {
      nodes: {
        0: { path: 'conanfile.py', ref: 'app/1.0', requires: ['1'], build_requires: ['3'] },
        1: { ref: 'openssl/3.0.3#9f', requires: ['2'], build_requires: ['4'] },
        2: { pref: 'zlib/1.2.12#5f:19#58' },
        3: { ref: 'cmake/3.22.0', context: 'build' },
        4: { ref: 'nasm/2.15' },
      },
    },
    version: '0.4',
  },
  null,
  1,
);

describe('conan.lock from Conan 2', () => {
  const { packages, problems } = inventoryOfFiles({ 'conan.lock': VERSION_2 });

  it('lists packages with their lines', () => {
    expect(packages.map((p) => [p.purl, p.scope, p.locations[0]?.line])).toEqual([
      ['pkg:conan/cmake@3.28.1', 'development', 7],
      ['pkg:conan/zlib@1.3.1', 'runtime', 4],
    ]);
  });

  it('is reported as a problem if an entry does not name a package', () => {
    expect(problems).toMatchObject([{ path: 'conan.lock', line: 5 }]);
  });
});

describe('conan.lock', () => {
  const text = (value: unknown) => JSON.stringify(value);

  it.each([
    ['this is no lockfile', 'malformed'],
    ['[]', 'malformed'],
    ['{}', 'not-a-lockfile'],
    [text({ version: '0.5' }), 'not-a-lockfile'],
    [text({ version: '0.4' }), 'not-a-lockfile'],
    [text({ version: '0.6', requires: [] }), 'unsupported-version'],
    [text({ version: '0.5', requires: [1] }), 'malformed'],
    [text({ version: '0.4', graph_lock: { nodes: { 1: 'a/1' } } }), 'unread-line'],
    [
      text({ version: '0.4', graph_lock: { nodes: { 0: { requires: ['1'] }, 1: {} } } }),
      'malformed',
    ],
  ])('with the content %s is reported with the problem code %s', (broken, code) => {
    expect(inventoryOfFiles({ 'conan.lock': broken })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'conan.lock' }],
    });
  });

  it('is parsed according to its version, even if it also contains data for another version', () => {
    const nodes = { 1: { ref: 'hidden/1.0' } };
    const both = { version: '0.5', requires: ['a/1.0'], graph_lock: { nodes } };
    const files = { 'conan.lock': text(both) };
    expect(inventoryOfFiles(files).packages.map(({ name }) => name)).toEqual(['a']);
    const older = { 'conan.lock': text({ ...both, version: '0.4' }) };
    expect(inventoryOfFiles(older).packages.map(({ name }) => name)).toEqual(['hidden']);
  });

  it('is read even if references contain package IDs', () => {
    const list = { version: '0.5', requires: [['a/1.0#b', { id: 'c' }]] };
    expect(inventoryOfFiles({ 'conan.lock': text(list) }).packages).toMatchObject([{ name: 'a' }]);
  });

  it('lists a required package even if its entry has a path, as the entry for the project itself does', () => {
    const nodes = { 0: { requires: ['1'] }, 1: { ref: 'a/1.0', path: 'conanfile.py' } };
    const graph = { version: '0.4', graph_lock: { nodes } };
    expect(inventoryOfFiles({ 'conan.lock': text(graph) }).packages).toMatchObject([{ name: 'a' }]);
  });
});

describe('conan.lock from Conan 1', () => {
  it('lists the packages in the graph, but not the project itself', () => {
    const { packages } = inventoryOfFiles({ 'conan.lock': VERSION_1 });
    expect(packages.map((p) => [p.name, p.scope, p.isDirect, p.dependsOn])).toEqual([
      ['cmake', 'development', true, []],
      ['nasm', 'development', false, []],
      ['openssl', 'runtime', true, ['pkg:conan/zlib@1.2.12']],
      ['zlib', 'runtime', false, []],
    ]);
  });

  it('lists the packages even if it has the oldest format, in which package references are keys', () => {
    const nodes = {
      a: { pref: null, path: 'conanfile.py', requires: { 'zlib/1.2#5f': 'b' } },
      b: { pref: 'zlib/1.2#5f:19#58' },
    };
    const text = JSON.stringify({ graph_lock: { nodes } });
    const [found] = inventoryOfFiles({ 'conan.lock': text }).packages;
    expect(found).toMatchObject({ purl: 'pkg:conan/zlib@1.2', isDirect: true, scope: 'runtime' });
  });
});
