import { expect, it } from '@jest/globals';
import { orderVersions } from '../../../shared/versions/order-versions.ts';

it.each([
  ['npm', '1.9.0', '1.10.0', -1],
  ['npm', '1.10.0', '1.9.0', 1],
  ['npm', '1.0.0', '1.0.0', 0],
  ['npm', 'main', 'next', -1],
  ['Unknown', '1.9', '1.10', 1],
])(
  'orderVersions in the ecosystem %s, for %s and %s, returns a result with the sign %d',
  (ecosystem, a, b, sign) => {
    expect(Math.sign(orderVersions(ecosystem, a, b))).toBe(sign);
  },
);
