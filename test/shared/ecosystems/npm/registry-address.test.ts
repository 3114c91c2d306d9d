import { describe, expect, it } from '@jest/globals';
import {
  isExactVersion,
  isUsualAddress,
  isWebAddress,
  nameAt,
  packageAt,
} from '../../../../shared/ecosystems/npm/registry-address.ts';

const SHA1 = '41ae2eeb65efa62268aebfea83ac7d79299b0887';

describe('packageAt', () => {
  it.each([
    ['https://r.example/once/-/once-1.4.0.tgz', 'once', '1.4.0'],
    ['https://r.example/npm/@s/a-b/-/a-b-2.0.0-rc.1.tgz', '@s/a-b', '2.0.0-rc.1'],
    [`https://r.example/a/-/a-1.0.0.tgz#${SHA1}`, 'a', '1.0.0'],
    ['https://r.example/a/-/a-1.0.0.tgz?x=/a-2.0.0.tgz', 'a', '1.0.0'],
    // Spellings that the registry decodes and resolves to the same file.
    ['https://r.example/@s%2fa/-/a-1.0.0.tgz', '@s/a', '1.0.0'],
    ['https://r.example/a/-/%61-1.0.0.tgz', 'a', '1.0.0'],
    ['https://r.example/a/%2d/a-1.0.0.tgz', 'a', '1.0.0'],
    ['HTTPS://r.example/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    ['https://r.example/b/-/../../a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    ['https://r.example/b/-/%2e%2e/%2e%2e/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    // URLs of other registries.
    ['https://r.example/api/npm/@s/a/-/@s/a-1.0.0.tgz', '@s/a', '1.0.0'],
    ['https://r.example/@s/a/-/1.0.0/a-1.0.0.tgz', '@s/a', '1.0.0'],
    [`https://npm.pkg.github.com/download/@s/a/1.0.0/${SHA1}`, '@s/a', '1.0.0'],
    ['https://r.example/a/download/a-1.0.0.tgz?cache=0', 'a', '1.0.0'],
    ['https://npm.jsr.io/~/11/@jsr/std__path/1.0.0.tgz', '@jsr/std__path', '1.0.0'],
  ])('for the URL %s, returns the name %s and the version %s', (address, name, version) => {
    expect(packageAt(address)).toEqual({ name, version });
  });

  it.each([
    'https://r.example/a/-/a-latest.tgz',
    'https://r.example/a/-/b-1.0.0.tgz',
    'https://r.example/a/-/c/-/c-1.0.0.tgz',
    'https://r.example/a/-/2.0.0/a-1.0.0.tgz',
    'https://r.example/a/-/@s/a-1.0.0.tgz',
    'https://r.example/a-1.0.0.tgz',
    'https://r.example/a/-/%2561-1.0.0.tgz',
    'https://r.example/a/-/%ff-1.0.0.tgz',
    'https://r.example/b%2f..%2fa/-/a-1.0.0.tgz',
    'https://r.example//a//-/a-1.0.0.tgz',
    'https://r.example\\a\\-\\a-1.0.0.tgz',
    'https://r.example/a/-/a-1.0.0.tgz ',
    ' https://r.example/a/-/a-1.0.0.tgz',
    'https://r.example/a/\n-/a-1.0.0.tgz',
    'https://r.example/a/-/а-1.0.0.tgz',
    'https://[/a/-/a-1.0.0.tgz',
    'git+ssh://git@host.example/a/-/a-1.0.0.tgz',
    'file:a/-/a-1.0.0.tgz',
    '',
    `https://r.example/${'x/'.repeat(2000)}a/-/a-1.0.0.tgz`,
  ])('returns undefined for the URL %j', (address) => {
    expect(packageAt(address)).toBeUndefined();
  });
});

it('nameAt returns the package name in a registry URL even if the version is not exact', () => {
  expect(nameAt('https://r.example/@s/a/-/a-latest.tgz')).toBe('@s/a');
  expect(nameAt('https://r.example/a-1.0.0.tgz')).toBeUndefined();
});

it.each([
  ['1.0.0', true],
  ['v1.0.0-rc.1+build', true],
  ['^1.0.0', false],
  ['1.0', false],
  ['1.0.0 || 2.0.0', false],
  ['latest', false],
  ['', false],
])('for the version %j, isExactVersion returns %s', (version, isExact) => {
  expect(isExactVersion(version)).toBe(isExact);
});

it.each([
  ['https://r.example', true],
  [' \tHTTP://r.example', true],
  ['file:a', false],
  ['httpsnot', false],
])('for the location %j, isWebAddress returns %s', (place, isWeb) => {
  expect(isWebAddress(place)).toBe(isWeb);
});

describe('isUsualAddress', () => {
  const NPM = 'https://registry.npmjs.org';

  it.each([
    [`${NPM}/once/-/once-1.4.0.tgz`, 'once', '1.4.0'],
    [`${NPM}/@s/a-b/-/a-b-2.0.0-rc.1+build.tgz`, '@s/a-b', '2.0.0-rc.1+build'],
    ['https://a1-b.r-2.example/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
  ])(
    'returns true for the URL %s, in which packageAt finds the same package',
    (address, name, version) => {
      expect(isUsualAddress(address, { name, version })).toBe(true);
      expect(packageAt(address)).toEqual({ name, version });
    },
  );

  it.each([
    ['the URL of another version', `${NPM}/a/-/a-1.0.1.tgz`, 'a', '1.0.0'],
    ['the URL of another package', `${NPM}/b/-/b-1.0.0.tgz`, 'a', '1.0.0'],
    ['a registry in a folder', 'https://r.example/npm/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    ['a host that is a number', 'https://1.2.3.999/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    ['an encoded host', 'https://xn--a.example/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    ['a user name', 'https://u@r.example/a/-/a-1.0.0.tgz', 'a', '1.0.0'],
    ['a range', `${NPM}/a/-/a-^1.0.0.tgz`, 'a', '^1.0.0'],
    [
      'a version with a path',
      `${NPM}/a/-/a-1.0.0/../../../b/-/b-1.0.0.tgz`,
      'a',
      '1.0.0/../../../b/-/b-1.0.0',
    ],
    ['a name that is a separator', `${NPM}/-/-/--1.0.0.tgz`, '-', '1.0.0'],
    ['a name with a path', `${NPM}/a/-/b/-/b-1.0.0.tgz`, 'a/-/b', '1.0.0'],
    ['a reserved name', `${NPM}/node_modules/-/node_modules-1.0.0.tgz`, 'node_modules', '1.0.0'],
    [
      'a long version',
      `${NPM}/a/-/a-1.0.0-${'x'.repeat(2048)}.tgz`,
      'a',
      `1.0.0-${'x'.repeat(2048)}`,
    ],
  ])('returns false for %s', (_what, address, name, version) => {
    expect(isUsualAddress(address, { name, version })).toBe(false);
  });
});
