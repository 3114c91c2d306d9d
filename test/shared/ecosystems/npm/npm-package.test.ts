import { describe, expect, it } from '@jest/globals';
import {
  hashesOfIntegrity,
  licenseOf,
  npmPackage,
  scopeOf,
} from '../../../../shared/ecosystems/npm/npm-package.ts';

describe('npmPackage', () => {
  it('puts the scope and the name in separate parts of the purl, but keeps them together in the package name', () => {
    const file = { path: 'package-lock.json', bytes: Buffer.alloc(0) };
    expect(npmPackage(file, { name: '@babel/core', version: '7.0.0' })).toMatchObject({
      purl: 'pkg:npm/%40babel/core@7.0.0',
      name: '@babel/core',
      ecosystem: 'npm',
    });
  });
});

describe('hashesOfIntegrity', () => {
  it.each([
    ['sha1-pGY7U2hriV/wdOK6UE37dqjit3A=', [['sha1', 'a4663b53686b895ff074e2ba504dfb76a8e2b770']]],
    [
      'sha256-AAA= sha1-AAA=?x',
      [
        ['sha256', '0000'],
        ['sha1', '0000'],
      ],
    ],
    ['whirlpool-AAA=', undefined],
    ['sha512-', undefined],
    [undefined, undefined],
  ])('for the integrity value %s, returns the digests %j', (integrity, expected) => {
    const hashes = hashesOfIntegrity(integrity);
    expect(hashes?.map(({ algorithm, value }) => [algorithm, value])).toEqual(expected);
  });
});

describe('licenseOf', () => {
  it.each<[unknown, unknown, string | undefined]>([
    ['MIT', undefined, 'MIT'],
    [{ type: 'MIT' }, undefined, 'MIT'],
    [undefined, [{ type: 'MIT' }, { type: 'Apache 2' }], 'MIT OR (Apache 2)'],
    [['MIT', 'MIT'], undefined, 'MIT'],
    ['', [], undefined],
    [7, null, undefined],
  ])('for the fields %j and %j, returns the license %s', (license, licenses, expected) => {
    expect(licenseOf(license, licenses)).toBe(expected);
  });
});

describe('scopeOf', () => {
  it.each([
    [{ dev: true }, 'development'],
    [{ devOptional: true }, 'runtime'],
    [{ optional: true }, 'runtime'],
    [{}, 'runtime'],
  ])('for the entry %j, returns the scope %s', (value, expected) => {
    expect(scopeOf(value)).toBe(expected);
  });
});
