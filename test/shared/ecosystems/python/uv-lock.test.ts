import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles, packageNamed } from '../../../support/inventory.ts';

const LOCKFILE = `version = 1

[[package]]
name = "app"
version = "0.1.0"
source = { virtual = "." }
dependencies = [{ name = "a" }]

[package.dev-dependencies]
dev = [{ name = "t" }]

[[package]]
name = "a"
version = "1"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "b" }]

[[package]]
name = "b"
version = "2"
source = { git = "https://example.com/b.git#1234" }

[[package]]
name = "t"
version = "3"
source = { registry = "https://pypi.org/simple" }
`;

describe('uv.lock', () => {
  const inventory = inventoryOfFiles({ 'uv.lock': LOCKFILE });

  it('has every package but the project itself, whose dependencies are direct', () => {
    expect(inventory.packages).toMatchObject([
      { name: 'a', isDirect: true, scope: 'runtime', dependsOn: ['pkg:pypi/b@2'] },
      { name: 'b', isDirect: false, scope: 'runtime' },
      { name: 't', isDirect: true, scope: 'development' },
    ]);
  });

  it('names line and place', () => {
    expect(packageNamed(inventory, 'b')).toMatchObject({
      locations: [{ path: 'uv.lock', line: 18 }],
      downloadUrl: 'https://example.com/b.git#1234',
    });
  });
});
