import { expect, it } from '@jest/globals';
import { property } from '../../../shared/sbom/cyclonedx.ts';

it('property returns an empty list for an undefined value', () => {
  expect(property('a', undefined)).toEqual([]);
  expect(property('a', '')).toEqual([{ name: 'a', value: '' }]);
});
