import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

const LOCKFILE = `PODS:
  - AppCenter/Analytics (4.2.0):
    - AppCenter/Core
  - AppCenter/Core (4.2.0)
  - "GoogleUtilities/NSData+zlib (7.5.2)"
  - Local (1.0):
    - AppCenter/Core (~> 4.0)

DEPENDENCIES:
  - AppCenter/Analytics (~> 4.2)
  - Local (from \`../Local\`)

SPEC CHECKSUMS:
  AppCenter: 4ea1197a744f2fb5fb875fe31caf17ded4762e8f

COCOAPODS: 1.11.2
`;

describe('Podfile.lock', () => {
  const { packages } = inventoryOfFiles({ 'ios/Podfile.lock': LOCKFILE });

  it('lists each pod once, and puts a subspec in the subpath of the purl', () => {
    expect(packages.map((p) => [p.purl, p.isDirect, p.locations[0]?.line])).toEqual([
      ['pkg:cocoapods/AppCenter@4.2.0#Analytics', true, 2],
      ['pkg:cocoapods/AppCenter@4.2.0#Core', false, 4],
      ['pkg:cocoapods/GoogleUtilities@7.5.2#NSData%2Bzlib', false, 5],
      ['pkg:cocoapods/Local@1.0', true, 6],
    ]);
  });

  it('lists dependency edges and checksums', () => {
    expect(packages[0]).toMatchObject({
      name: 'AppCenter/Analytics',
      dependsOn: ['pkg:cocoapods/AppCenter@4.2.0#Core'],
      hashes: [{ algorithm: 'sha1', value: '4ea1197a744f2fb5fb875fe31caf17ded4762e8f' }],
    });
    expect(packages[3]?.dependsOn).toEqual(['pkg:cocoapods/AppCenter@4.2.0#Core']);
  });

  it('is read even if it contains a byte order mark, flow style or quotes', () => {
    const text = '\ufeffPODS: ["A (1.0)", \'B/C (2.0)\']\nDEPENDENCIES: [A]\nCOCOAPODS: 1.11.2\n';
    expect(inventoryOfFiles({ 'Podfile.lock': text })).toMatchObject({
      packages: [{ name: 'A' }, { name: 'B/C' }],
      problems: [],
    });
  });

  it('is valid without pods', () => {
    const text = 'PODFILE CHECKSUM: 4ea1\n\nCOCOAPODS: 1.11.2\n';
    expect(inventoryOfFiles({ 'Podfile.lock': text }).problems).toEqual([]);
  });

  it.each([
    ['this is no lockfile', 'not-a-lockfile'],
    ['SPEC CHECKSUMS: {}\n', 'not-a-lockfile'],
    ['PODS: []\n', 'not-a-lockfile'],
    ['COCOAPODS: 1.11.2\nPODS: x\n', 'not-a-lockfile'],
    ['COCOAPODS: 1.11.2\nPODS: []\nDEPENDENCIES: [A]\n', 'not-a-lockfile'],
    ['COCOAPODS: 1.11.2\nPODS:\n  - A\n', 'unread-line'],
    ['COCOAPODS: 1.11.2\nPODS:\n  - A (1.0) x\n', 'unread-line'],
    ['COCOAPODS: 1.11.2\nPODS:\n  - 1\n', 'unread-line'],
    ['COCOAPODS: 1.11.2\nPODS:\n  - A (1.0): []\n    B (1.0): []\n', 'unread-line'],
  ])('with the content %j is reported with the problem code %s', (text, code) => {
    expect(inventoryOfFiles({ 'Podfile.lock': text })).toMatchObject({
      packages: [],
      problems: [{ code, path: 'Podfile.lock' }],
    });
  });
});

it.each([
  ['a pod', 'PODS:\n  - A (1.0):\n    - Z/Part (~> 2.0)\n'],
  ['the Podfile', 'PODS:\n  - A (1.0)\n\nDEPENDENCIES:\n  - Z/Part (from `../Z`)\n'],
])(
  'Podfile.lock is reported as a problem if it has no entry for a pod that %s requires',
  (_, text) => {
    const { problems } = inventoryOfFiles({ 'Podfile.lock': `${text}\nCOCOAPODS: 1.11.2\n` });
    expect(problems).toMatchObject([
      { message: expect.stringMatching(/^A package needs Z\/Part, but the lockfile has no entry/) },
    ]);
  },
);
