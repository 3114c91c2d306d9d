import { describe, expect, it } from '@jest/globals';
import { findEncodedJwt, findJwt } from '../../../shared/secrets/json-web-token.ts';

const json = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = `${json({ alg: 'HS256' })}.${json({ sub: 'shop' })}.${'Ab3_'.repeat(10)}`;
const searched = (text: string) => ({ text, path: '', format: 'unknown' as const });

describe('findJwt', () => {
  it('finds the entire token', () => {
    expect(findJwt(searched(`"${token}"`), 1)).toMatchObject({ start: 1, end: token.length + 1 });
  });

  it.each([
    ['a header that is not JSON', `eyJ${'Q'.repeat(20)}.eyJ${'Q'.repeat(20)}.${'Q'.repeat(20)}`, 0],
    ['a token in the middle of a word', `x${token}`, 1],
    ['a signed link to an image', `https://private-user-images.acme.test/a.png?jwt=${token}`, 48],
  ])('ignores %s', (_name, text, start) => {
    expect(findJwt(searched(text), start)).toBeUndefined();
  });
});

describe('findEncodedJwt', () => {
  it('finds a token that was Base64-encoded a second time', () => {
    const text = Buffer.from(token).toString('base64');
    expect(findEncodedJwt(searched(text), 0)).toMatchObject({ start: 0, end: text.length });
    expect(findEncodedJwt(searched(`ZXlK${'a'.repeat(80)}`), 0)).toBeUndefined();
  });
});
