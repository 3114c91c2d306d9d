import { describe, expect, it } from '@jest/globals';
import { readJsonObject, readUniqueObject } from '../../../shared/ecosystems/json-object.ts';

function fileOf(text: string) {
  return { path: 'a.json', bytes: Buffer.from(text) };
}

describe('readJsonObject', () => {
  it('returns the object in a file, or in text that was converted to JSON', () => {
    expect(readJsonObject(fileOf('{"a":1}'))).toEqual({ a: 1 });
    expect(readJsonObject(fileOf('{"a":1,}'), '{"a":1}')).toEqual({ a: 1 });
  });

  it.each(['', '{', '[]', 'null', '1'])(
    'rejects the content %j with an error that names the file',
    (text) => {
      expect(() => readJsonObject(fileOf(text))).toThrow(
        expect.objectContaining({
          code: 'malformed',
          place: expect.objectContaining({ path: 'a.json' }),
        }),
      );
    },
  );
});

describe('readUniqueObject', () => {
  it('rejects duplicate keys, and everything that readJsonObject rejects', () => {
    expect(readUniqueObject(fileOf(''), '{"a":1}')).toEqual({ a: 1 });
    for (const text of ['{"a":1,"a":2}', '{"b":{"a":1,"a":1}}', '[]', '{']) {
      expect(() => readUniqueObject(fileOf(''), text)).toThrow(
        expect.objectContaining({ code: 'malformed' }),
      );
    }
  });
});
