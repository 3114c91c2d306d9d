import { describe, expect, it } from '@jest/globals';
import { signatureProblems } from './flow-signatures.ts';

const PATH = 'shared/flows/x/a.ts';

describe('a module in shared/flows', () => {
  it.each([
    ['the whole host', "import type { Host } from '../../host/host.ts';"],
    [
      'the complete host under a different name',
      "import type { Host as H } from '../../host/host.ts';",
    ],
    ['the values of inputs', "import type { InputsOf } from '../../host/spec.ts';"],
    ['an array', 'export function f(list: string[]): void {}'],
    ['an array by its name', 'export function f(list: Array<string>): void {}'],
    ['a map', 'export const f = (known: Map<string, string>) => known;'],
    ['a list of arrays', 'export function f(lists: readonly string[][]): void {}'],
    ['options with a set', 'export interface Options { readonly seen: Set<string> }'],
    ['a tuple', 'export type Pair = readonly [string, string[]];'],
  ])('is rejected with %s', (_, text) => {
    expect(signatureProblems(PATH, text)).toEqual([expect.stringContaining(PATH)]);
  });

  it.each([
    "import type { Log } from '../../host/log.ts';",
    'export function f(list: readonly string[]): string[] { return [...list]; }',
    'export function f(known: ReadonlyMap<string, readonly string[]>): void {}',
    'export function f({ a }: { readonly a: readonly [string, ...string[]] }): void {}',
    'export function f(): void { const own: string[] = []; own.push(""); }',
    'export const f = (...words: string[]) => words;',
  ])('is accepted: %s', (text) => {
    expect(signatureProblems(PATH, text)).toEqual([]);
  });

  it('may use the names of inputs if it is the module that declares them', () => {
    const text = "import type { InputsOf } from '../../host/spec.ts';";
    expect(signatureProblems('shared/flows/x/inputs.ts', text)).toEqual([]);
  });
});
