import { expect, it } from '@jest/globals';
import { uncovered, withoutComments } from '../../../../shared/ecosystems/other-tools/uncovered.ts';

const CONTEXT = {
  sourceKind: 'directory',
  file: () => undefined,
  named: () => [],
  os: undefined,
} as const;
const fileOf = (text: string) => ({ path: 'a', bytes: Buffer.from(text) });

it('the function `uncovered` lists each package once, without an OSV ecosystem', () => {
  const found = { name: 'elm/core', version: '1.0.0' };
  const format = uncovered({ wanted: { names: ['a'] } }, 'elm', () => [found, found]);
  expect(format.parse(fileOf(''), CONTEXT).packages).toMatchObject([
    { purl: 'pkg:elm/elm/core@1.0.0', name: 'elm/core', ecosystem: undefined },
  ]);
});

it('withoutComments removes comments, but not URL fragments', () => {
  expect(withoutComments(fileOf('# a\nhttps://h/r#head # b'), '#')).toBe('\nhttps://h/r#head ');
});
