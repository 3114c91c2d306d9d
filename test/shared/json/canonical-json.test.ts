import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson, prettyJson } from '../../../shared/json/canonical-json.ts';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 section 3.2.3 in its order', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '1': 'One',
      '\u0080': 'Control',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u20ac":"Euro Sign"}',
    );
  });

  it('leaves out what is undefined, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });

  it('gives the same text for every order of keys, and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });
});

describe('prettyJson', () => {
  it('keeps the order of keys and ends with a newline', () => {
    expect(prettyJson({ b: 1, a: [] })).toBe('{\n  "b": 1,\n  "a": []\n}\n');
  });
});
