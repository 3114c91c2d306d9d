import { expect, it } from '@jest/globals';
import { symbolHash } from '../../../shared/binary/symbol-hashes.ts';
import { addSymbols, createSymbolList } from '../../../shared/binary/symbol-list.ts';

it.each([
  ['Parse', ['a/b.Parse']],
  ['(*Server).Serve-fm', ['a/b.Server', 'a/b.Server.Serve']],
  ['Get.func1.2', ['a/b.Get', 'a/b.Get.func1']],
  ['T[c/d.X].M', ['a/b.T', 'a/b.T.M']],
])('addSymbols adds the functions of the symbol %s', (symbol, names) => {
  expect(add(symbol, '\0')).toEqual({ end: symbol.length, hashes: names.map(symbolHash) });
});

it('addSymbols adds a type only once, even if it has several methods', () => {
  const list = createSymbolList();
  for (const symbol of ['T.A\0', 'T.B\0']) addSymbols(list, Buffer.from(symbol), 0);
  expect(list.count).toBe(3);
});

it('addSymbols adds nothing if the symbol contains a slash', () => {
  expect(add('T.b/c.F', '\0')).toEqual({ end: -1, hashes: [] });
});

it('addSymbols adds nothing if the name is not terminated', () => {
  expect(add('T.F', '')).toEqual({ end: 3, hashes: [] });
});

function add(symbol: string, ending: string) {
  const list = createSymbolList();
  list.packageHash = symbolHash('a/b.');
  const end = addSymbols(list, Buffer.from(symbol + ending), 0);
  return { end, hashes: [...list.hashes.subarray(0, list.count)] };
}
