import { describe, expect, it } from '@jest/globals';
import {
  decodeJson,
  isBase64Json,
  isBasicCredential,
} from '../../../shared/secrets/decoded-forms.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('decodeJson', () => {
  it('decodes only JSON objects', () => {
    expect(decodeJson(base64('{"a": 1}'))).toEqual({ a: 1 });
    expect(decodeJson(base64('[1]'))).toBeUndefined();
    expect(decodeJson(base64('{"a"'))).toBeUndefined();
  });
});

describe('isBase64Json', () => {
  it('confirms a Base64-encoded JSON object', () => {
    expect(isBase64Json(base64('{}'))).toBe('proved');
    expect(isBase64Json('abcd')).toBe('none');
  });
});

describe('isBasicCredential', () => {
  it.each([
    ['robot:secret', 'proved'],
    ['robot', 'none'],
    ['robot:\u0001\u0002\u0003', 'none'],
  ])('for the Base64 form of %j, returns %s', (text, want) => {
    expect(isBasicCredential(base64(text))).toBe(want);
  });
});
