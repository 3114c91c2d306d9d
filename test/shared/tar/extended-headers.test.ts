import { describe, expect, it } from '@jest/globals';
import {
  dropExtended,
  isExtended,
  noExtendedHeaders,
  requireExtendedSize,
  takeExtended,
} from '../../../shared/tar/extended-headers.ts';
import { readFields } from '../../../shared/tar/header.ts';
import { header, paxRecords } from '../../support/tar.ts';

const fieldsOf = (type: string, size = 0) => readFields(header('own', type, size), 0, 'x');

describe('the extended headers of an entry', () => {
  it('keep long names and records until they are discarded', () => {
    const extended = noExtendedHeaders();
    takeExtended(Buffer.from('long\0'), fieldsOf('L'), extended, 'x');
    takeExtended(Buffer.from('link\0'), fieldsOf('K'), extended, 'x');
    takeExtended(paxRecords({ path: 'pax' }), fieldsOf('x'), extended, 'x');
    const pax = new Map([['path', 'pax']]);
    expect(extended).toEqual({ name: 'long', linkName: 'link', pax });
    dropExtended(extended);
    expect(extended).toEqual(noExtendedHeaders());
  });

  it('are discarded when a global header that has a path follows', () => {
    const extended = noExtendedHeaders();
    takeExtended(Buffer.from('long\0'), fieldsOf('L'), extended, 'x');
    expect(takeExtended(Buffer.alloc(0), fieldsOf('g'), extended, 'x')).toBe('own');
    expect(extended).toEqual(noExtendedHeaders());
  });

  it('are recognized by their type, and are rejected if they are too large', () => {
    expect(['x', 'g', 'L', 'K', '0', 'S'].filter((type) => isExtended(fieldsOf(type)))).toEqual([
      'x',
      'g',
      'L',
      'K',
    ]);
    expect(() => requireExtendedSize(fieldsOf('x', 2e6), 'x')).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});
