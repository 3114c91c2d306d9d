import { describe, expect, it } from '@jest/globals';
import { inventoryOfExtract, namesOf, packageNamed } from '../../support/inventory.ts';

const inventory = (auditable: unknown) =>
  inventoryOfExtract('usr/bin/tool', {
    kind: 'executable',
    auditable: typeof auditable === 'string' ? auditable : JSON.stringify(auditable),
    programs: [],
  });

describe('an executable built by cargo-auditable', () => {
  const found = inventory({
    packages: [
      { name: 'serde', version: '1.0.1', source: 'crates.io', dependencies: [1, 9] },
      { name: 'serde_derive', version: '1.0.1', source: 'crates.io', kind: 'build' },
      { name: 'tool', version: '0.1.0', source: 'local', root: true, dependencies: [0] },
      { name: '', version: '1' },
      7,
    ],
  });

  it('lists the crates that it was built from', () => {
    expect(namesOf(found)).toEqual(['serde@1.0.1', 'serde_derive@1.0.1', 'tool@0.1.0']);
    expect(packageNamed(found, 'tool')).toMatchObject({
      purl: 'pkg:cargo/tool@0.1.0',
      ecosystem: 'crates.io',
      dependsOn: ['pkg:cargo/serde@1.0.1'],
    });
  });

  it('distinguishes build dependencies from the crates in the executable', () => {
    expect(packageNamed(found, 'serde').scope).toBe('runtime');
    expect(packageNamed(found, 'serde_derive').scope).toBe('development');
  });

  it('is reported as a problem if a crate has no name or the JSON is invalid', () => {
    expect(found.problems).toMatchObject([{ code: 'malformed' }]);
    expect(inventory('{').problems).toMatchObject([{ code: 'malformed', path: 'usr/bin/tool' }]);
  });
});
