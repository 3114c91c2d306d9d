import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const LIST = '[\n{"name":"a/a","version":"1"},\n{"name":"b/b","version":"2"}]';

describe.each([
  ['1', LIST, 'unknown'],
  ['2', `{"packages":${LIST},"dev-package-names":["b/b"]}`, 'development'],
])('installed.json from Composer %s', (_version, text, scope) => {
  it('lists the installed packages', () => {
    const path = 'app/vendor/composer/installed.json';
    expect(inventoryOfFiles({ [path]: text }, 'image').packages).toMatchObject([
      { purl: 'pkg:composer/a/a@1', scope: 'unknown', locations: [{ path, line: 2 }] },
      { purl: 'pkg:composer/b/b@2', scope },
    ]);
  });
});

it("installed.json marks packages as direct if the project's composer.json requires them, regardless of letter case", () => {
  const files = {
    'app/vendor/composer/installed.json': `{"packages":${LIST}}`,
    'app/vendor/b/b/composer.json': '{"require":{"b/b":"*"}}',
  };
  const directIn = (manifest: string) =>
    inventoryOfFiles({ ...files, 'app/composer.json': manifest }, 'image').packages.map(
      ({ isDirect }) => isDirect,
    );
  expect(directIn('{"require":{"A/a":"*"}}')).toEqual([true, false]);
  expect(directIn('{')).toEqual([undefined, undefined]);
});

it.each(['{}', '1', '"x"'])('installed.json is reported as a problem if it is %s', (text) => {
  const files = { 'app/vendor/composer/installed.json': text };
  expect(inventoryOfFiles(files, 'image').problems).toMatchObject([{ code: 'not-a-lockfile' }]);
});

it('installed.json in a scanned folder adds packages that the lockfile lacks', () => {
  const files = {
    'composer.json': '{"require":{"a/a":"*"}}',
    'composer.lock':
      '{"packages":[{"name":"A/a","version":"1"}],"packages-dev":[{"name":"b/b","version":"3"}]}',
    'vendor/composer/installed.json': `{"packages":${LIST}}`,
  };
  const { packages, problems } = inventoryOfFiles(files);
  expect(
    packages.map(({ name, version, locations }) => [name, version, locations[0]?.path]),
  ).toEqual([
    ['A/a', '1', 'composer.lock'],
    ['b/b', '2', 'vendor/composer/installed.json'],
    ['b/b', '3', 'composer.lock'],
  ]);
  expect(problems).toEqual([]);
});
