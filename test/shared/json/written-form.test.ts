import { describe, expect, it } from '@jest/globals';
import { writtenIndent } from '../../../shared/json/written-form.ts';

const VALUE = { a: [1, { b: '"\\' }], c: {}, d: [] };

describe('writtenIndent', () => {
  it.each([
    ['on one line', JSON.stringify(VALUE), ''],
    ['on one line, with a line feed', `${JSON.stringify(VALUE)}\n`, ''],
    ['indented by two spaces', JSON.stringify(VALUE, null, 2), '  '],
    ['indented by a tab', `${JSON.stringify(VALUE, null, '\t')}\n`, '\t'],
    ['with several spaces in a line', '{"a":  1}', undefined],
    ['with a repeated key', '{"a":1,"a":2}', undefined],
    ['with an escape that is not needed', '{"\\u0061":1}', undefined],
    ['with a number in another notation', '{"a":1.0}', undefined],
    [
      'with Windows line endings',
      JSON.stringify(VALUE, null, 2).replaceAll('\n', '\r\n'),
      undefined,
    ],
  ])(
    'returns the indentation, or undefined if JSON.stringify writes different text, for a document %s',
    (_name, text, indent) => {
      expect(writtenIndent(text, JSON.parse(text))).toBe(indent);
    },
  );

  it('returns undefined for a document that is too deep for JSON.stringify', () => {
    const text = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(writtenIndent(text, JSON.parse(text))).toBeUndefined();
  });
});
