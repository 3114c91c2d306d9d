import { expect, it } from '@jest/globals';
import { vendorOf } from '../../../../shared/ecosystems/java/vendor.ts';

it.each([
  [{ 'Bundle-Vendor': 'B', 'Implementation-Vendor': 'I' }, 'B'],
  [{ 'Bundle-Vendor': '%provider', 'Implementation-Vendor': ' I ' }, 'I'],
  [{ 'Implementation-Vendor': 'x'.repeat(201) }, undefined],
  [{ 'Implementation-Vendor': '' }, undefined],
  [{}, undefined],
])(
  'vendorOf returns for the manifest %j the vendor %s',
  (manifest: Record<string, string>, vendor) => {
    expect(vendorOf(new Map(Object.entries(manifest)))).toBe(vendor);
  },
);
