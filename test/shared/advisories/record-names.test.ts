import { expect, it } from '@jest/globals';
import { namesIn, packageKeysIn, releasesIn } from '../../../shared/advisories/record-names.ts';
import { affecting, aRecord } from './builders.ts';

const record = aRecord({
  affected: [
    affecting('Foo_Bar', 'PyPI'),
    affecting('a', 'Debian:11'),
    affecting('a', 'Debian:12'),
    5,
  ],
});

it('namesIn returns the normalized names in one ecosystem', () => {
  expect([...namesIn(record, 'PyPI')]).toEqual(['foo-bar']);
  expect([...namesIn(record, 'Debian')]).toEqual(['a']);
  expect([...namesIn(record, 'npm')]).toEqual([]);
});

it('namesIn returns no names for a withdrawn record', () => {
  expect(namesIn({ ...record, withdrawn: '2026-01-01T00:00:00Z' }, 'PyPI').size).toBe(0);
});

it('releasesIn returns the releases in one ecosystem', () => {
  expect([...releasesIn(record, 'Debian')]).toEqual(['Debian:11', 'Debian:12']);
});

it('packageKeysIn returns a key for each package in each release', () => {
  expect([...packageKeysIn(record, 'Debian')]).toEqual(['Debian:11\na', 'Debian:12\na']);
  expect([...packageKeysIn(record, 'PyPI')]).toEqual(['PyPI\nfoo-bar']);
  expect(packageKeysIn({ ...record, withdrawn: '2026-01-01T00:00:00Z' }, 'PyPI').size).toBe(0);
});
