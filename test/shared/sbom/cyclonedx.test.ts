import { expect, it } from '@jest/globals';
import { property } from '../../../shared/sbom/cyclonedx.ts';

it('property does not write a property for an absent value', () => {
  expect(property('a', undefined)).toEqual([]);
  expect(property('a', '')).toEqual([{ name: 'a', value: '' }]);
});
