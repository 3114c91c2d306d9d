import { describe, expect, it } from '@jest/globals';
import { byteRangesOf, lengthOf } from '../../../shared/binary/byte-ranges.ts';
import { elfRanges, elfSections, elfSegments, isElf } from '../../../shared/binary/elf.ts';
import { BASE, elfOf, type Part } from '../../support/executables.ts';

const PARTS: readonly Part[] = [
  { name: '.text', bytes: Buffer.alloc(600, 1), isExecutable: true },
  { name: '.rodata', bytes: Buffer.alloc(300, 2) },
  { name: '.data', bytes: Buffer.alloc(10, 3), isWritable: true },
  { name: '.bss', bytes: Buffer.alloc(999), isWritable: true, isEmpty: true },
];

const whole = (bytes: Buffer) =>
  byteRangesOf(bytes, [{ start: 0, end: bytes.length }], bytes.length);

describe.each([
  [64, false],
  [64, true],
  [32, false],
  [32, true],
] as const)('a %d-bit ELF file (big-endian: %s)', (bits, isBig) => {
  const bytes = elfOf(PARTS, { bits, isBig });

  it('has the segments that its header lists', () => {
    expect(isElf(bytes)).toBe(true);
    const segments = elfSegments(whole(bytes));
    expect(segments.map(({ isWritable, isExecutable }) => [isWritable, isExecutable])).toEqual([
      [false, true],
      [false, false],
      [true, false],
      [true, false],
    ]);
    expect(segments.every(({ address, start }) => address === BASE + start)).toBe(true);
  });

  it('has the requested sections, except those without bytes in the file', () => {
    const names = new Set(['.rodata', '.data', '.bss']);
    const sections = elfSections(whole(bytes), names);
    expect(sections.map(({ name, start, end }) => [name, bytes[start], end - start])).toEqual([
      ['.rodata', 2, 300],
      ['.data', 3, 10],
    ]);
  });
});

describe('elfRanges', () => {
  const bytes = elfOf(PARTS);
  const head = byteRangesOf(bytes.subarray(0, 512), [{ start: 0, end: 512 }], 512);
  const kept = (budget: number) => elfRanges(head, bytes.length, budget);
  const has = (budget: number, byte: number) =>
    kept(budget).some(({ start, end }) => bytes.subarray(start, end).includes(byte));

  it('keeps everything if it fits within the limit', () => {
    expect(kept(bytes.length)).toEqual([{ start: 0, end: bytes.length }]);
  });

  it('returns no ranges for a file that is not a program', () => {
    expect(elfRanges(whole(Buffer.from('\x7fELF')), 4, 100)).toEqual([]);
    expect(elfRanges(whole(elfOf([])), 1000, 100)).toEqual([]);
  });

  it('drops code first, and then constants, if the limit is exceeded', () => {
    // Names and tables are kept with the 64 KiB before them. Therefore, the effect is visible only in a larger file.
    const large = [
      { name: '.text', bytes: Buffer.alloc(400_000, 1), isExecutable: true },
      { name: '.rodata', bytes: Buffer.alloc(200_000, 2) },
      { name: '.data', bytes: Buffer.alloc(100_000, 3), isWritable: true },
    ];
    const file = elfOf(large);
    const start = byteRangesOf(file.subarray(0, 512), [{ start: 0, end: 512 }], 512);
    const length = (budget: number) => lengthOf(elfRanges(start, file.length, budget));
    expect(length(310_000)).toBeLessThan(310_000);
    expect(length(310_000)).toBeGreaterThan(300_000);
    expect(length(150_000)).toBeGreaterThan(100_000);
    expect(length(150_000)).toBeLessThan(150_000);
  });

  it('keeps the bytes after all segments, but not the code', () => {
    // The list of cargo-auditable is outside all segments.
    const parts = [
      { name: '.text', bytes: Buffer.alloc(400_000, 1), isExecutable: true },
      { name: '.rodata', bytes: Buffer.alloc(1_000, 2) },
    ];
    const file = Buffer.concat([elfOf(parts), Buffer.from('behind')]);
    const start = byteRangesOf(file.subarray(0, 512), [{ start: 0, end: 512 }], 512);
    const ranges = elfRanges(start, file.length, file.length);
    expect(lengthOf(ranges)).toBeLessThan(100_000);
    expect(ranges.at(-1)?.end).toBe(file.length);
  });

  it('keeps the data if everything fits within the limit', () => {
    expect(has(bytes.length, 3)).toBe(true);
  });
});

it.each([0, 5, 63])('elfSegments returns no segments for a file of %d bytes', (length) => {
  const cut = whole(elfOf(PARTS).subarray(0, length));
  expect(elfSegments(cut)).toEqual([]);
  expect(elfSections(cut, new Set(['.data']))).toEqual([]);
});
