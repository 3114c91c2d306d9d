import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  canonicalJson,
  canonicalJsonChunks,
  prettyJson,
  prettyJsonChunks,
} from '../../../shared/json/canonical-json.ts';

describe('canonicalJson', () => {
  it('writes the example of RFC 8785 section 3.2.3 in the required order', () => {
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

  it('omits undefined members, as JSON does', () => {
    expect(canonicalJson({ a: undefined, b: [undefined] })).toBe('{"b":[null]}');
  });

  it('writes the same text regardless of the order of keys, and keeps all members', () => {
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

describe('the chunks of a JSON document', () => {
  it('contain the same text as the entire document', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect([...canonicalJsonChunks(value)].join('')).toBe(canonicalJson(value));
        expect([...prettyJsonChunks(value)].join('')).toBe(prettyJson(value));
      }),
    );
  });

  it.each([
    [{ a: undefined, b: [undefined, { c: undefined }], d: { e: undefined } }],
    [[]],
    [{}],
    [{ a: { b: {}, c: [] } }],
    [{ a: [{ text: 'two\nlines', more: [1, [2]] }] }],
    [{ long: Array.from({ length: 1234 }, (_, n) => (n % 3 === 0 ? { n, list: [n] } : n)), z: 1 }],
    [{ long: Array.from({ length: 501 }, () => undefined) }],
    [{ a: [{ b: { c: Array.from({ length: 25 }, (_, n) => ({ n, more: [[n]] })) } }], z: 1 }],
    [[[[[[[Array.from({ length: 12 }, (_, n) => n)]]]]]]],
    [{ ['__proto__']: [1] }],
    ['text'],
    [null],
  ])('contain the same text as the entire document for %j', (value) => {
    expect([...canonicalJsonChunks(value)].join('')).toBe(canonicalJson(value));
    expect([...prettyJsonChunks(value)].join('')).toBe(prettyJson(value));
  });

  it.each([0, 1, 250])('contain a list of %d items that are created on demand', (length) => {
    const items = Array.from({ length }, (_, n) => ({ n, list: [n] }));
    const made = {
      *[Symbol.iterator]() {
        yield* items;
      },
    };
    expect([...canonicalJsonChunks({ a: { b: made } })].join('')).toBe(
      canonicalJson({ a: { b: items } }),
    );
    expect([...prettyJsonChunks({ a: made, b: 1 })].join('')).toBe(prettyJson({ a: items, b: 1 }));
  });

  it('divide a long list', () => {
    const list = Array.from({ length: 40_000 }, (_, index) => ({ index, text: 'x'.repeat(50) }));
    expect([...prettyJsonChunks({ list })].length).toBeGreaterThan(2);
  });
});
