import { describe, expect, it } from '@jest/globals';
import { hexCommit, hexPackage, sha256Of } from '../../../shared/ecosystems/hex-package.ts';

const file = { path: 'mix.lock', bytes: Buffer.alloc(0) };

describe('hexPackage', () => {
  it.each([
    [undefined, 'pkg:hex/plug@1.0.0', 'Hex'],
    ['hexpm', 'pkg:hex/plug@1.0.0', 'Hex'],
    ['hexpm:Acme', 'pkg:hex/acme/plug@1.0.0', 'Hex'],
    ['own', 'pkg:hex/own/plug@1.0.0', 'Hex'],
  ])('for the repository %s, returns the package %s', (repository, purl, ecosystem) => {
    const found = hexPackage(file, { name: 'plug', version: '1.0.0', repository });
    expect([found.purl, found.ecosystem]).toEqual([purl, ecosystem]);
  });
});

describe('hexCommit', () => {
  it('returns a package that has the commit in its purl and no version', () => {
    const found = hexCommit(file, { name: 'plug', url: 'https://e.org/p', commit: 'abc' });
    expect(found.purl).toBe('pkg:hex/plug?vcs_url=git%2Bhttps:%2F%2Fe.org%2Fp%40abc');
    expect(found).toMatchObject({ version: '', ecosystem: undefined });
  });
});

describe('sha256Of', () => {
  it('accepts only 64 hexadecimal digits, in uppercase or lowercase', () => {
    expect(sha256Of('AB'.repeat(32))).toEqual([{ algorithm: 'sha256', value: 'ab'.repeat(32) }]);
    expect([sha256Of('ab'), sha256Of(undefined)]).toEqual([undefined, undefined]);
  });
});
