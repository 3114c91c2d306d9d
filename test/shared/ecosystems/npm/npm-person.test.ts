import { describe, expect, it } from '@jest/globals';
import { producerOf } from '../../../../shared/ecosystems/npm/npm-person.ts';

describe('producerOf', () => {
  it.each([
    [
      'an author as text',
      { author: 'Jane Doe <jane@x.org> (https://x.org)' },
      'Jane Doe <jane@x.org>',
    ],
    [
      'an author as an object',
      { author: { name: 'Jane', email: 'j@x.org', url: 'u' } },
      'Jane <j@x.org>',
    ],
    ['an author that is only a name', { author: { name: 'Example Inc.' } }, 'Example Inc.'],
    ['maintainers', { maintainers: [{ name: 'A' }, 'B <b@x.org>'] }, 'A, B <b@x.org>'],
    ['an author before maintainers', { author: 'A', maintainers: ['B'] }, 'A'],
    ['an empty author', { author: '  ', maintainers: ['B'] }, 'B'],
    ['only contributors', { contributors: ['C'] }, undefined],
    ['only an email address', { author: { email: 'j@x.org' } }, undefined],
    ['invalid values', { author: 1, maintainers: null }, undefined],
  ])('returns the producer of a manifest with %s', (_what, manifest, producer) => {
    expect(producerOf(manifest)).toBe(producer);
  });
});
