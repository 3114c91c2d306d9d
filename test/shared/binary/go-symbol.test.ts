import { expect, it } from '@jest/globals';
import { symbolsIn } from '../../../shared/binary/go-symbol.ts';
import { symbolHash } from '../../../shared/binary/symbol-hashes.ts';
import { namesOf } from '../../support/go-table.ts';

it.each([
  ['golang.org/x/net/html.Parse', 'golang.org/x/net/html', ['Parse']],
  ['net/http.(*Server).Serve', 'net/http', ['Server', 'Server.Serve']],
  ['net/http.Header.Get', 'net/http', ['Header', 'Header.Get']],
  ['net/http.(*Server).Serve.func1', 'net/http', ['Server', 'Server.Serve']],
  ['net/http.(*Server).Serve-fm', 'net/http', ['Server', 'Server.Serve']],
  ['net/http.Get.func1.2', 'net/http', ['Get', 'Get.func1']],
  ['iter.Pull-range1', 'iter', ['Pull']],
  ['main.main', 'main', ['main']],
  ['runtime.init.0', 'runtime', ['init', 'init.0']],
  ['gopkg.in/yaml%2ev3.Unmarshal', 'gopkg.in/yaml.v3', ['Unmarshal']],
  ['go.uber.org/zap.New', 'go.uber.org/zap', ['New']],
  ['a/%c3%a9.F', 'a/é', ['F']],
  ['a/b.F[go.shape.int]', 'a/b', ['F']],
  ['a/b.F[...].func1', 'a/b', ['F', 'F.func1']],
  ['a/b.(*T[go.shape.struct { c/d.X [2]c/d.Y }]).M', 'a/b', ['T', 'T.M']],
  ['a/b].F', 'a/b', ['F']],
  ['a/b.T[c/d.X].M', 'a/b', ['T', 'T.M']],
])('symbolsIn splits %s into a package and its functions', (name, path, symbols) => {
  const { packages, hashes } = symbolsIn(namesOf(['other.F', name, name]));
  expect([...packages]).toEqual(['other', path]);
  const expected = ['other.F', ...symbols.map((symbol) => `${path}.${symbol}`)];
  expect([...new Set(hashes)]).toEqual(expected.map(symbolHash));
});

it('symbolsIn distinguishes packages whose paths start alike, such as a and a.b/c', () => {
  const { packages, hashes } = symbolsIn(namesOf(['a.F', 'a.b/c.G', 'a.H.b/c.I', 'a.F']));
  expect([...packages]).toEqual(['a', 'a.b/c', 'a.H.b/c']);
  const expected = ['a.F', 'a.b/c.G', 'a.H.b/c.I'];
  expect([...new Set(hashes)]).toEqual(expected.map(symbolHash));
});

it('symbolsIn returns the functions of any number of packages', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `a/p${index >> 1}.F${index}`);
  const { packages, hashes } = symbolsIn(namesOf(names));
  expect(packages.size).toBe(10_000);
  expect([...hashes]).toEqual(names.map(symbolHash));
});

it.each(['cmpbody', 'type:.eq.a/b.T', 'type..hash.a/b.T', 'go:buildid', '', '.', 'a/', '[a.b]'])(
  'symbolsIn finds no package in %j',
  (name) => {
    expect(symbolsIn(namesOf([name]))).toEqual({
      packages: new Set(),
      hashes: new Int32Array(),
    });
  },
);
