import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../support/inventory.ts';

const FORMAT_2 = `julia_version = "1.8.5"
manifest_format = "2.0"

[[deps.Dates]]
deps = ["Printf"]
uuid = "ade2"

[[deps.JSON]]
deps = ["Dates"]
git-tree-sha1 = "31e9"
uuid = "682c"
version = "0.21.4"

[[deps.Printf]]
uuid = "de08"
`;

describe('Manifest.toml', () => {
  it('lists packages with lines and UUIDs, and uses the Julia version for packages bundled with Julia', () => {
    const { packages } = inventoryOfFiles({ 'Manifest.toml': FORMAT_2 });
    expect(packages.map((p) => [p.purl, p.locations[0]?.line, p.dependsOn])).toEqual([
      ['pkg:julia/Dates@1.8.5?uuid=ade2', 4, ['pkg:julia/Printf@1.8.5?uuid=de08']],
      ['pkg:julia/JSON@0.21.4?uuid=682c', 8, ['pkg:julia/Dates@1.8.5?uuid=ade2']],
      ['pkg:julia/Printf@1.8.5?uuid=de08', 14, []],
    ]);
  });

  it('marks packages as direct if the project requests them', () => {
    const project = '[deps]\nJSON = "682c"\n[extras]\nPrintf = "de08"\n';
    const files = { 'Manifest-v1.11.toml': FORMAT_2, 'Project.toml': project };
    const inventory = inventoryOfFiles(files);
    expect(packageNamed(inventory, 'JSON')).toMatchObject({ isDirect: true, scope: 'runtime' });
    expect(packageNamed(inventory, 'Dates')).toMatchObject({ isDirect: false, scope: 'runtime' });
  });

  it('in format 1 can list several packages with the same name', () => {
    const text = `[[Foo]]
deps = ["Bar"]
uuid = "1"

[[Foo]]
uuid = "2"

[[Bar]]
uuid = "3"
[Bar.deps]
Foo = "2"
`;
    const { packages } = inventoryOfFiles({ 'Manifest.toml': text });
    expect(packages.map((p) => [p.purl, p.locations[0]?.line, p.dependsOn])).toEqual([
      ['pkg:julia/Bar?uuid=3', 8, ['pkg:julia/Foo?uuid=2']],
      ['pkg:julia/Foo?uuid=1', 1, ['pkg:julia/Bar?uuid=3']],
      ['pkg:julia/Foo?uuid=2', 5, []],
    ]);
  });

  it('omits a package if it has no version because the manifest was never resolved', () => {
    const text = 'manifest_format = "2.0"\n[[deps.Unicode]]\nuuid = "4ec0"\n';
    expect(inventoryOfFiles({ 'Manifest.toml': text }).packages).toEqual([]);
  });

  it('is read even if its Project.toml cannot be read', () => {
    const files = { 'Manifest.toml': FORMAT_2, 'Project.toml': '[' };
    expect(inventoryOfFiles(files).packages).toHaveLength(3);
  });

  it.each([
    ['this is no manifest', 'malformed'],
    ['a = 1\n', 'not-a-lockfile'],
    ['manifest_format = "3.0"\n', 'unsupported-version'],
    ['[[Foo]]\nversion = "1.0.0"\n', 'unread-line'],
    ['[[Foo]]\nuuid = "1"\ngit-tree-sha1 = "2"\n', 'unread-line'],
    ['[[Foo]]\nuuid = "1"\nrepo-url = "2"\n', 'unread-line'],
    ['julia_version = "1.9.0"\nFoo = ["a"]\n', 'unread-line'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'Manifest.toml': text }).problems).toMatchObject([
      { code, path: 'Manifest.toml' },
    ]);
  });

  it.each([
    '# This file is machine-generated\n',
    'julia_version = "1.9.0"\n',
    'manifest_format = 2\n',
  ])('without packages is accepted: %j', (text) => {
    expect(inventoryOfFiles({ 'Manifest.toml': text })).toMatchObject({
      packages: [],
      problems: [],
    });
  });

  it('does not assign the Julia version to a downloaded package', () => {
    const text = 'julia_version = "1.9.0"\n[[Foo]]\nuuid = "1"\ngit-tree-sha1 = "2"\n';
    expect(inventoryOfFiles({ 'Manifest.toml': text }).packages).toMatchObject([
      { name: 'Foo', version: '' },
    ]);
  });
});

it.each([
  ['deps = ["HTTP"]', 'HTTP'],
  ['deps = { HTTP = "cd3e" }', 'cd3e'],
])(
  'Manifest.toml is reported as a problem if it has no entry for the dependency in %s',
  (deps, needed) => {
    const text = `${FORMAT_2}\n[[deps.A]]\n${deps}\nuuid = "1111"\nversion = "1.0.0"\n`;
    const { problems } = inventoryOfFiles({ 'Manifest.toml': text });
    expect(problems).toMatchObject([
      { line: 17, message: expect.stringContaining(`A package needs ${needed}, but`) },
    ]);
  },
);
