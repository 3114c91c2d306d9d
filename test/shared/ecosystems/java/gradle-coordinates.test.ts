import { expect, it } from '@jest/globals';
import { coordinatesIn } from '../../../../shared/ecosystems/java/gradle-coordinates.ts';
import { readTokens } from '../../../../shared/ecosystems/java/script-tokens.ts';

const VALUES = new Map([
  ['v', '1.0'],
  ['dep', 'g:a:3.0'],
]);

it.each([
  ["x 'g:a:1.0'", ['g:a:1.0']],
  ['x \'g:a:1.0:sources@jar\', "h:b"', ['g:a:1.0', 'h:b:']],
  ['x "g:a:$v"', ['g:a:1.0']],
  ['x "$dep"', ['g:a:3.0']],
  ['x "${a.b(1)}:a:1.0"', ['${a.b(1)}:a:1.0']],
  ["x group: 'g', name: 'a', version: v", ['g:a:1.0']],
  ['x(group = "g", name = "a", version = "1.0")', ['g:a:1.0']],
  ['x(mapOf("group" to "g", "name" to "a"))', ['g:a:']],
  ["x([group: 'g', name: 'a', version: '1'], [name: 'b', group: 'h'])", ['g:a:1', 'h:b:']],
  ['x("g", "a", "1.0")', ['g:a:1.0']],
  ['x("g", "${c}-a", "1.0")', ['g:${c}-a:1.0']],
  ['add("x", "g:a:1.0")', ['g:a:1.0']],
  ["exclude group: 'g', module: 'a'", []],
  ["x project(':a')", []],
  ['x "https://a/b:c"', []],
  ['x libs.guava', []],
])('for the statement %s, coordinatesIn returns the artifacts %j', (text, wanted) => {
  const found = coordinatesIn(readTokens(text, 'groovy').tokens, VALUES);
  expect(found.map(({ group, artifact, version }) => `${group}:${artifact}:${version}`)).toEqual(
    wanted,
  );
});
