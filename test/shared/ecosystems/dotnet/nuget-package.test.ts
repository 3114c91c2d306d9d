import { describe, expect, it } from '@jest/globals';
import { nugetPackage, sha512Of } from '../../../../shared/ecosystems/dotnet/nuget-package.ts';

describe('nugetPackage', () => {
  it('keeps the case of the package name', () => {
    const file = { path: 'packages.lock.json', bytes: Buffer.alloc(0) };
    expect(nugetPackage(file, { name: 'Newtonsoft.Json', version: '13.0.3' })).toMatchObject({
      purl: 'pkg:nuget/Newtonsoft.Json@13.0.3',
      ecosystem: 'NuGet',
    });
  });
});

describe('sha512Of', () => {
  it('returns the digest in hexadecimal, with or without the prefix of the algorithm', () => {
    const base64 = Buffer.alloc(64, 0xab).toString('base64');
    const expected = [{ algorithm: 'sha512', value: 'ab'.repeat(64) }];
    expect(sha512Of(base64)).toEqual(expected);
    expect(sha512Of(`sha512-${base64}`)).toEqual(expected);
  });

  it.each([undefined, '', 'AAAA'])('returns undefined for %j', (text) => {
    expect(sha512Of(text)).toBeUndefined();
  });
});
