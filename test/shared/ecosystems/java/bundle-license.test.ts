import { describe, expect, it } from '@jest/globals';
import { licenseOfBundle } from '../../../../shared/ecosystems/java/bundle-license.ts';
import { inventoryOfExtract } from '../../../support/inventory.ts';

describe('licenseOfBundle', () => {
  it.each([
    ['http://www.apache.org/licenses/LICENSE-2.0.txt', 'Apache-2.0'],
    ['https://www.eclipse.org/legal/epl-2.0/', 'EPL-2.0'],
    ['MIT', 'MIT'],
    ['Apache-2.0;link="https://www.apache.org/licenses/LICENSE-2.0.txt"', 'Apache-2.0'],
    ['"Apache License, Version 2.0";description=x', 'Apache License, Version 2.0'],
    ['Apache License, Version 2.0', 'Apache License, Version 2.0'],
    ['MIT, https://opensource.org/licenses/BSD-3-Clause', 'MIT OR BSD-3-Clause'],
    ['<<EXTERNAL>>', undefined],
    ['', undefined],
    ['x'.repeat(1000), undefined],
    [undefined, undefined],
  ])('for the manifest value %j, returns the license %j', (value, license) => {
    expect(licenseOfBundle(value)).toBe(license);
  });

  it('returns the license of the archive itself, not of the libraries unpacked into it', () => {
    const licenses = (...artifacts: string[]) =>
      inventoryOfExtract('app.jar', {
        kind: 'java-archive',
        problems: [],
        archives: [
          {
            path: '',
            sha1: 'a'.repeat(40),
            manifest: { 'Bundle-License': 'MIT' },
            poms: artifacts.map((artifact) => ({ group: 'g', artifact, version: '1' })),
          },
        ],
      }).packages.map(({ license }) => license);
    expect(licenses('a')).toEqual(['MIT']);
    expect(licenses('a', 'b')).toEqual([undefined, undefined]);
  });
});
