import { expect, it } from '@jest/globals';
import { readDocument } from '../../../shared/sbom/read-document.ts';

const bom = (...components: readonly object[]): string =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components });

const component = (purl: string, version: string) => ({
  type: 'library',
  name: 'a',
  version,
  purl,
});

it.each([
  ['pkg:npm/a@1.0.0', '1.0.1', true],
  ['pkg:npm/a@1.0.0', 'newest', true],
  ['pkg:npm/a@1.0.0', '1.0.0', false],
  ['pkg:npm/a@1.0.0@2', '2', false],
  ['pkg:npm/a@2?x=@1.0.0', '1.0.0', true],
  ['pkg:npm/a', '1.0.0', false],
  ['pkg:golang/h.example/a@v1.0.0', '1.0.0', false],
  ['pkg:pypi/a@1.0', '1.0.0', false],
  ['pkg:deb/debian/a@1-2?distro=debian-12&epoch=1', '1:1-2', false],
  ['pkg:oci/a@sha256%3Aab', 'latest', false],
  [`pkg:githubactions/o/a@${'0'.repeat(40)}`, '1.2.3', false],
])('the purl %s contradicts the version %s: %s', (purl, version, isProblem) => {
  const { problems } = readDocument(bom(component(purl, version)), 'bom.json');
  expect(problems.map(({ code }) => code)).toEqual(isProblem ? ['contradiction'] : []);
});

it("an SPDX document is reported as a problem if a package's purl contradicts its version", () => {
  const text =
    'SPDXVersion: SPDX-2.3\nPackageName: a\nPackageVersion: 2\nExternalRef: PACKAGE-MANAGER purl pkg:npm/a@1.0.0\n';
  const message = expect.stringContaining(
    'pkg:npm/a@1.0.0 contradicts the version "2" in the same entry',
  );
  expect(readDocument(text, 'a.spdx').problems).toMatchObject([{ code: 'contradiction', message }]);
});

it.each([
  ['pkg:npm/b@1.0.0', true],
  ['pkg:npm/a@1.0.1', true],
  ['pkg:pypi/a@1.0.0', true],
  ['pkg:npm/A@1.0.0?x=y#z', false],
  ['package-lock.json', false],
  ['pkg:%', false],
])('evidence for %s contradicts pkg:npm/a@1.0.0: %s', (concludedValue, isProblem) => {
  const identity = { field: 'purl', concludedValue };
  for (const stated of [identity, [{ field: 'name', concludedValue: 'b' }, identity]]) {
    const value = { ...component('pkg:npm/a@1.0.0', '1.0.0'), evidence: { identity: stated } };
    const { problems } = readDocument(bom(value), 'bom.json');
    expect(problems.map(({ code }) => code)).toEqual(isProblem ? ['contradiction'] : []);
  }
});
