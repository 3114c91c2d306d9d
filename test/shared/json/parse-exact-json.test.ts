import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseExactJson } from '../../../shared/json/parse-exact-json.ts';

const parse = (text: string) => parseExactJson(Buffer.from(text), 'bundle.json');

describe('parseExactJson', () => {
  it('parses the output of JSON.stringify without changes', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 2, '\t'), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent);
        expect(parse(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each([
    ['next to each other', '{"a":1,"a":2}'],
    ['with other keys in between', '{ "a": {"b": [1, {}]} , "b": ",", "a" : 2}'],
    ['in an object in a list', '[{"x":{}},{"a":1,"b":[{"a":1}],"a":3}]'],
    ['in two spellings', '{"a":1,"\\u0061":2}'],
    ['after a string that ends in a backslash', '{"a":"\\\\","a":"\\""}'],
  ])('rejects a duplicate key: %s', (_where, text) => {
    expect(() => parse(text)).toThrow('the key "a" occurs twice');
  });

  it.each([
    ['in two objects', '[{"a":1},{"a":2}]'],
    ['in nested objects', '{"a":{"a":{"a":1}}}'],
    ['in a string', '{"a":"{\\"a\\":1,\\"a\\":2}","b":["a","a"]}'],
    ['in a different letter case', '{"a":1,"A":2}'],
  ])('accepts the same key %s', (_where, text) => {
    expect(parse(text)).toEqual(JSON.parse(text));
  });

  it('rejects text that is not UTF-8 or not JSON', () => {
    expect(() => parseExactJson(Buffer.from([0x22, 0xff, 0x22]), 'x')).toThrow('not valid UTF-8');
    expect(() => parse('{"a":}')).toThrow('not valid JSON');
  });
});
