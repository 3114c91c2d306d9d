import { expect, it } from '@jest/globals';
import { vendorPackages } from '../../../scripts/build/vendor-packages.ts';

function output(inputs: Readonly<Record<string, number>>) {
  const sized = Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]);
  return { bytes: 0, inputs: Object.fromEntries(sized), imports: [], exports: [] };
}

it('vendorPackages adds up the bytes of each package in a vendor file', () => {
  const outputs = {
    'out/vendor/octokit-rest.js': output({
      'vendor:@octokit/rest.mjs': 5,
      'node_modules/@octokit/rest/index.js': 10,
      'node_modules/@octokit/core/a.js': 20,
      'node_modules/@octokit/core/b.js': 30,
      'node_modules/@octokit/rest/node_modules/undici/index.js': 40,
    }),
    'out/vendor/chunk-A.js': output({}),
  };
  expect([...vendorPackages({ outputs })]).toEqual([
    [
      'octokit-rest.js',
      [
        { name: '@octokit/core', bytes: 50 },
        { name: 'undici', bytes: 40 },
        { name: '@octokit/rest', bytes: 10 },
      ],
    ],
    ['chunk-A.js', []],
  ]);
});
