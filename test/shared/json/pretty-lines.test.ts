import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonLines } from '../../../shared/json/positions.ts';
import { prettyLines } from '../../../shared/json/pretty-lines.ts';

describe('prettyLines', () => {
  it('returns the same lines as jsonLines', () => {
    const indents = fc.constantFrom('', '  ', '    ', '\t');
    const descend = fc.func(fc.boolean());
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), indents, descend, (value, indent, isEntered) => {
        const text = JSON.stringify(value, null, indent);
        const parsed: unknown = JSON.parse(text);
        const found = prettyLines(text, isEntered, parsed);
        if (typeof parsed !== 'object' || parsed === null) return;
        expect(found).toEqual(jsonLines(text, isEntered));
      }),
    );
  });

  it.each([
    ['another layout', '{ "a": 1 }'],
    ['a repeated key', '{\n  "a": 1,\n  "a": 2\n}'],
    ['101 levels', JSON.stringify(JSON.parse(`${'['.repeat(102)}${']'.repeat(102)}`), null, 1)],
  ])('returns undefined for a document with %s', (_name, text) => {
    expect(prettyLines(text, () => true, JSON.parse(text))).toBeUndefined();
  });
});
