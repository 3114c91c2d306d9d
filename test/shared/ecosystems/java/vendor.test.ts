import { expect, it } from '@jest/globals';
import { vendorOf } from '../../../../shared/ecosystems/java/vendor.ts';

it.each([
  [{ 'Bundle-Vendor': 'B', 'Implementation-Vendor': 'I' }, 'B'],
  [{ 'Bundle-Vendor': '%provider', 'Implementation-Vendor': ' I ' }, 'I'],
  [{ 'Implementation-Vendor': 'x'.repeat(201) }, undefined],
  [{ 'Implementation-Vendor': '' }, undefined],
  [{}, undefined],
])('for the manifest %j, vendorOf returns %s', (manifest: Record<string, string>, vendor) => {
  expect(vendorOf(new Map(Object.entries(manifest)))).toBe(vendor);
});
