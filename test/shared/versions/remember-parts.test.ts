import { expect, it } from '@jest/globals';
import { rememberParts } from '../../../shared/versions/remember-parts.ts';

function counted() {
  const parsed: string[] = [];
  const partsOf = rememberParts((version: string) => {
    parsed.push(version);
    if (version === 'bad') throw new Error('not a version');
    return version.split('.');
  });
  return { parsed, partsOf };
}

it('rememberParts parses the same version only once', () => {
  const { parsed, partsOf } = counted();
  expect([partsOf('1.2'), partsOf('1.3'), partsOf('1.2')]).toEqual([
    ['1', '2'],
    ['1', '3'],
    ['1', '2'],
  ]);
  expect(parsed).toEqual(['1.2', '1.3']);
});

it('rememberParts throws the error each time it gets text that is not a version', () => {
  const { partsOf } = counted();
  expect(() => partsOf('bad')).toThrow('not a version');
  expect(() => partsOf('bad')).toThrow('not a version');
});

it('rememberParts keeps a limited number of versions', () => {
  const { parsed, partsOf } = counted();
  for (let number = 0; number <= 1_000; number++) partsOf(String(number));
  partsOf('0');
  expect(parsed).toHaveLength(1_002);
});
