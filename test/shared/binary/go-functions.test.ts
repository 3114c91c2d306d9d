import { describe, expect, it } from '@jest/globals';
import { isExecutable, readExecutable } from '../../../shared/binary/executable.ts';
import { goFunctionsOf } from '../../../shared/binary/go-functions.ts';
import { unpackSymbols } from '../../../shared/binary/symbol-hashes.ts';
import type { GoFunctions } from '../../../shared/model/go-program.ts';
import { elfOf, goBuildInfo, machOOf, type Part, peOf } from '../../support/executables.ts';
import { goTable, namesOf, USUAL_FUNCTIONS } from '../../support/go-table.ts';

const INFO: Part = {
  name: '.go.buildinfo',
  bytes: goBuildInfo('go1.22.1', 'path\texample.com/app\n'),
  isWritable: true,
};
const TABLE = goTable([...USUAL_FUNCTIONS, 'a/b.F']);
const NOISE = Buffer.from([1, 2, 3, 0xf1, 0xff, 0xff, 0xff, 0, 0, 1, 8, 5, 0xfa]);

describe('findGoFunctions', () => {
  it.each([
    ['ELF', elfOf([INFO, { name: '.gopclntab', bytes: TABLE }])],
    ['position-independent ELF', elfOf([INFO, { name: '.data.rel.ro.gopclntab', bytes: TABLE }])],
    ['ELF by a different linker', elfOf([INFO, { name: '.rodata', bytes: afterNoise(TABLE) }])],
    ['ELF without sections', elfOf([INFO, { name: 'x', bytes: TABLE }], { isStripped: true })],
    ['Mach-O', machOOf([INFO, { name: '__gopclntab', bytes: TABLE }])],
    [
      'Windows',
      peOf([
        { ...INFO, name: '.data' },
        { name: '.rdata', bytes: afterNoise(TABLE) },
      ]),
    ],
  ])('finds the function table in %s', (_, file) => {
    expect(functionsOf(file)?.packages).toEqual(['a/b', 'main', 'runtime']);
  });

  it('distinguishes linked functions from all others', () => {
    const has = unpackSymbols(functionsOf(elfOf([INFO, tablePart(TABLE)]))?.symbols ?? '');
    expect(['a/b.F', 'a/b.G'].map(has)).toEqual([true, false]);
  });

  it('returns undefined if two tables could be the function table', () => {
    const twice = Buffer.concat([TABLE, TABLE]);
    expect(functionsOf(elfOf([INFO, { name: '.rodata', bytes: twice }]))).toBeUndefined();
    expect(functionsOf(elfOf([INFO, tablePart(TABLE), tablePart(TABLE)]))).toBeUndefined();
  });

  it('returns undefined if the file ends inside the table', () => {
    const file = elfOf([INFO, tablePart(TABLE)]);
    const section = { name: '.gopclntab', bytes: TABLE, isEmpty: true };
    expect(functionsOf(elfOf([INFO, section]))).toBeUndefined();
    expect(functionsOf(file.subarray(0, file.indexOf(TABLE) + 50))).toBeUndefined();
  });

  it('stops searching if too many places look like the start of a table', () => {
    const bytes = Buffer.concat([...Array.from({ length: 2_000 }, () => NOISE), TABLE]);
    expect(functionsOf(elfOf([INFO, { name: '.rodata', bytes }]))).toBeUndefined();
  });
});

describe('goFunctionsOf', () => {
  it.each(USUAL_FUNCTIONS)('returns undefined for a program without %s', (missing) => {
    const names = [...USUAL_FUNCTIONS, 'a/b.F'].filter((name) => name !== missing);
    expect(goFunctionsOf(namesOf(names))).toBeUndefined();
  });
});

function functionsOf(bytes: Buffer): GoFunctions | undefined {
  expect(isExecutable(bytes)).toBe(true);
  const ranges = [{ start: 0, end: bytes.length }];
  const read = (start: number, length: number) => {
    const isInside = start >= 0 && length >= 0 && start + length <= bytes.length;
    return isInside ? bytes.subarray(start, start + length) : undefined;
  };
  return readExecutable({ size: bytes.length, ranges, read }, [], true)?.go?.functions;
}

function tablePart(bytes: Buffer): Part {
  return { name: '.gopclntab', bytes };
}

function afterNoise(table: Buffer): Buffer {
  return Buffer.concat([NOISE, table]);
}
