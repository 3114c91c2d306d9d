import { expect, it } from '@jest/globals';
import { distroOf } from '../../../shared/ecosystems/distro.ts';

it.each([
  [{ id: 'debian', versionId: '12' }, 'debian-12'],
  [{ id: 'arch', versionId: '' }, 'arch'],
  [undefined, undefined],
])('for the operating system %j, distroOf returns %s', (os, expected) => {
  expect(distroOf({ os, sourceKind: 'image', file: () => undefined, named: () => [] })).toBe(
    expected,
  );
});
