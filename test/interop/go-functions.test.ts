import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { readExecutable } from '../../shared/binary/executable.ts';
import { symbolsIn } from '../../shared/binary/go-symbol.ts';
import { unpackSymbols } from '../../shared/binary/symbol-hashes.ts';
import type { GoFunctions } from '../../shared/model/go-program.ts';
import { buildGo, functionsByNm, writeGoProgram } from '../support/go-program.ts';
import { namesOf } from '../support/go-table.ts';
import { describeWith, temporaryFolder } from '../support/programs.ts';

describeWith(['go'], 'the functions that Assay finds in a Go program', () => {
  it('are the functions that Go lists, even in a stripped program', async () => {
    const folder = temporaryFolder('go-functions');
    writeGoProgram(folder);
    const whole = await buildGo(folder, 'whole', ['-trimpath']);
    const stripped = await buildGo(folder, 'stripped', ['-trimpath', '-ldflags', '-s -w']);
    const listed = await functionsByNm(whole);
    const found = functionsOf(whole);
    expect(listed.length).toBeGreaterThan(1_000);
    expect(missing(listed, found)).toEqual({ packages: [], functions: 0 });
    expect(functionsOf(stripped)).toEqual(found);
    const has = unpackSymbols(found?.symbols ?? '');
    expect(found?.packages).not.toContain('example.com/app/unused');
    expect(has('example.com/app/lib.v2.Unused')).toBe(false);
    expect(has('example.com/app/lib.v2.Set.Size')).toBe(true);
    expect(has('example.com/app/inlined.Twice')).toBe(true);
  }, 120_000);
});

/** Returns the packages and the number of functions that Go lists and Assay does not find. */
function missing(listed: readonly string[], found: GoFunctions | undefined) {
  const { packages, hashes } = symbolsIn(namesOf(listed));
  const known = new Set(found?.packages);
  const all = new Set(hashesIn(found?.symbols ?? ''));
  return {
    packages: [...packages].filter((path) => !known.has(path)),
    functions: hashes.filter((hash) => !all.has(hash)).length,
  };
}

function hashesIn(symbols: string): readonly number[] {
  const bytes = Buffer.from(symbols, 'base64');
  return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readInt32LE(4 * index));
}

function functionsOf(path: string): GoFunctions | undefined {
  const bytes = readFileSync(path);
  const ranges = [{ start: 0, end: bytes.length }];
  const read = (start: number, length: number) => {
    const isInside = start >= 0 && length >= 0 && start + length <= bytes.length;
    return isInside ? bytes.subarray(start, start + length) : undefined;
  };
  return readExecutable({ size: bytes.length, ranges, read }, [], true)?.go?.functions;
}
