import { expect, it } from '@jest/globals';
import { allowedRegistries } from '../../../../shared/policy/rules/allowed-registries.ts';
import { aPackage } from '../builders.ts';

const policy = { registries: ['registry.npmjs.org', 'npm.example:8443'] };
const refusals = (downloadUrl: string | undefined, rules = {}) =>
  allowedRegistries([aPackage({ downloadUrl })], { ...policy, ...rules }).map(
    ({ message, accept }) => [message, accept],
  );

it.each([
  'https://registry.npmjs.org/a/-/a-1.0.0.tgz',
  'https://REGISTRY.npmjs.org/a',
  'https://npm.example:8443/a.tgz',
])('allowedRegistries accepts a package from %s', (url) => {
  expect(refusals(url)).toEqual([]);
});

it.each([
  ['https://evil.example/a.tgz', 'evil.example'],
  ['https://registry.npmjs.org@evil.example/a.tgz', 'evil.example'],
  ['https://registry.npmjs.org.evil.example/', 'registry.npmjs.org.evil.example'],
  ['https://npm.example/a.tgz', 'npm.example'],
  ['git+ssh://git@GitHub.com/o/r.git', 'github.com'],
])('allowedRegistries rejects a package from %s', (url, host) => {
  expect(refusals(url)).toEqual([
    [`left-pad 1.0.0 comes from ${host}, which is not in \`registries\``, `registries: [${host}]`],
  ]);
});

it.each(['git@github.com:o/r.git', 'file:a.tgz', 'git+ssh://a`b/', ''])(
  'allowedRegistries rejects a package from the unreadable location %j, even if unknown locations are allowed',
  (url) => {
    expect(refusals(url, { unknownRegistries: 'allow' })).toEqual([
      ['left-pad 1.0.0 comes from an unreadable location, which is not in `registries`', undefined],
    ]);
  },
);

it('allowedRegistries rejects a package without a location, unless the policy allows it', () => {
  expect(refusals(undefined)).toEqual([
    [
      'left-pad 1.0.0 has no known download location (`unknown-registries: fail`)',
      'unknown-registries: allow',
    ],
  ]);
  expect(refusals(undefined, { unknownRegistries: 'allow' })).toEqual([]);
});

it('allowedRegistries accepts every package if `registries` is not set, and always accepts parts of operating system packages', () => {
  expect(allowedRegistries([aPackage()], {})).toEqual([]);
  expect(allowedRegistries([aPackage({ ownedBy: ['pkg:deb/debian/a@1'] })], policy)).toEqual([]);
});
