import { describe, expect, it } from '@jest/globals';
import { readRecord, varint } from '../../../../shared/ecosystems/rpm/sqlite-record.ts';

const broken = () => new Error('broken');

describe('varint', () => {
  it.each([
    [[0x7f], 127, 1],
    [[0x81, 0x00], 128, 2],
    [[0x82, 0x80, 0x01], 32_769, 3],
    [[0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x81, 0x01], 257, 9],
    [[], 0, 1],
  ])('parses the bytes %j as the value %d, with a length of %d', (bytes, value, end) => {
    expect(varint(Buffer.from(bytes), 0)).toEqual({ value, end });
  });
});

describe('readRecord', () => {
  it('returns the columns of a record: null, constants, numbers, text and bytes', () => {
    const record = Buffer.from([7, 0, 8, 9, 2, 15, 14, 0xff, 0xfe, 0x61, 0x07]);
    expect(readRecord(record, broken)).toEqual([null, 0, 1, -2, 'a', Buffer.from([7])]);
  });

  it.each([[[9, 1]], [[2, 2]], [[3, 0x81, 0x00]]])(
    'rejects a record that ends too early: %j',
    (bytes) => {
      expect(() => readRecord(Buffer.from(bytes), broken)).toThrow('broken');
    },
  );
});
