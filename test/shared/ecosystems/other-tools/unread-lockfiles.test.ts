import { expect, it } from '@jest/globals';
import { unlockedIn } from '../../../support/inventory.ts';

const bomWith = (purl: string) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: [{ type: 'library', name: 'a', version: '1.0', purl }],
  });

it.each([
  ['packrat/packrat.lock', 'pkg:cran/a@1.0'],
  ['rv.lock', 'pkg:cran/a@1.0'],
  ['vlt-lock.json', 'pkg:npm/a@1.0'],
  ['anaconda-project-lock.yml', 'pkg:pypi/a@1.0'],
  ['cargo-bazel-lock.json', 'pkg:cargo/a@1.0'],
  ['pom.yaml', 'pkg:maven/g/a@1.0'],
])('%s is reported as not locked, unless an SBOM lists packages in its ecosystem', (path, purl) => {
  expect(unlockedIn({ [path]: 'a' })).toEqual([
    `${path} has a format that Assay does not support, and no lockfile pins the versions that it installs`,
  ]);
  expect(unlockedIn({ [path]: 'a', 'bom.json': bomWith('pkg:gem/a@1.0') })).toHaveLength(1);
  expect(unlockedIn({ [path]: 'a', 'bom.json': bomWith(purl) })).toEqual([]);
});

it.each([
  ['default.lock', '// --- BEGIN PANTS LOCKFILE METADATA\n{}', true],
  ['lock.lock', '{"pex_version": "2.1"}', true],
  ['yarn-like.lock', 'a', false],
  ['esy.lock/index.json', '{"node": {}}', true],
  ['module.yaml', 'product: jvm/app\ndependencies: [a]\n', true],
  ['module.yaml', 'name: a\n', false],
  ['a.module-template.yaml', 'dependencies: [a]\n', true],
])('%s with the content %j is reported: %s', (path, text, isReported) => {
  expect(unlockedIn({ [path]: text })).toHaveLength(isReported ? 1 : 0);
});
