import { describe, expect, it } from '@jest/globals';
import { readJsonObject } from '../../../shared/ecosystems/json-object.ts';

function fileOf(text: string) {
  return { path: 'a.json', bytes: Buffer.from(text) };
}

describe('readJsonObject', () => {
  it('gives the object of a file, or of the text that was made of it', () => {
    expect(readJsonObject(fileOf('{"a":1}'))).toEqual({ a: 1 });
    expect(readJsonObject(fileOf('{"a":1,}'), '{"a":1}')).toEqual({ a: 1 });
  });

  it.each(['', '{', '[]', 'null', '1'])('refuses %j, naming the file', (text) => {
    expect(() => readJsonObject(fileOf(text))).toThrow(
      expect.objectContaining({
        code: 'malformed',
        place: expect.objectContaining({ path: 'a.json' }),
      }),
    );
  });
});
