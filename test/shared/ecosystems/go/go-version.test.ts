import { describe, expect, it } from '@jest/globals';
import { readDirectives } from '../../../../shared/ecosystems/go/directives.ts';
import { libraryOf, listsIndirect } from '../../../../shared/ecosystems/go/go-version.ts';

const FILE = { path: 'go.mod', bytes: Buffer.alloc(0) };

describe('listsIndirect', () => {
  it.each([
    ['', false],
    ['go 1.9', false],
    ['go 1.16', false],
    ['go 1.17', true],
    ['go 1.17rc1', true],
    ['go 1.23.1', true],
    ['go 2.0', true],
  ])('for the lines %j in go.mod, returns %s', (text, expected) => {
    expect(listsIndirect(readDirectives(text).directives)).toBe(expected);
  });
});

describe('libraryOf', () => {
  it.each([
    ['go 1.23', undefined],
    ['go 1.23.1', '1.23.1'],
    ['go 1.23.1\ntoolchain go1.24.2-custom', '1.24.2'],
    ['toolchain default', undefined],
  ])('for the lines %j in go.mod, returns the library version %s', (text, version) => {
    expect(libraryOf(FILE, readDirectives(text).directives)?.version).toBe(version);
  });
});
