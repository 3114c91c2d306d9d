import { describe, expect, it } from '@jest/globals';
import { isAutoInstalled } from '../../../../shared/ecosystems/debian/auto-installed.ts';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const STATES = `Package: libc6
Architecture: amd64
Auto-Installed: 1

Package: tzdata
Architecture: amd64
Auto-Installed: 1

Package: curl
Architecture: amd64
Auto-Installed: 0
`;

describe('the extended states file of apt', () => {
  it.each([
    ['libc6', 'amd64', true],
    ['libc6', 'i386', false],
    ['tzdata', 'all', true],
    ['curl', 'amd64', false],
    ['bash', 'amd64', false],
  ])(
    'marks the package %s for the architecture %s as a dependency: %s',
    (name, architecture, expected) => {
      const file = { path: 'var/lib/apt/extended_states', bytes: Buffer.from(STATES) };
      expect(isAutoInstalled(file, { name, architecture })).toBe(expected);
    },
  );

  it('makes the packages that it marks transitive, and all other packages direct', () => {
    const status = ['libc6', 'bash']
      .map(
        (name) =>
          `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: 1\n`,
      )
      .join('\n');
    const { packages, files } = inventoryOfFiles(
      { 'var/lib/dpkg/status': status, 'var/lib/apt/extended_states': STATES },
      'image',
    );
    expect(packages.map(({ name, isDirect }) => [name, isDirect])).toEqual([
      ['bash', true],
      ['libc6', false],
    ]);
    expect(files).toEqual(['var/lib/dpkg/status']);
  });
});
