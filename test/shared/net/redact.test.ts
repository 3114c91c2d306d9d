import { describe, expect, it } from '@jest/globals';
import { redactText, redactUrl } from '../../../shared/net/redact.ts';

describe('redactUrl', () => {
  it.each([
    ['https://user:pw@ghcr.io/v2/?token=t#f', 'https://ghcr.io/v2/'],
    ['http://127.0.0.1:5000/a', 'http://127.0.0.1:5000/a'],
    ['not a url', '(an invalid URL)'],
  ])('shows %s as %s', (url, shown) => {
    expect(redactUrl(url)).toBe(shown);
  });
});

describe('redactText', () => {
  const basic = `Basic ${Buffer.from('user:pass word').toString('base64')}`;

  it.each([
    ['Bearer opaque', 'I got opaque.', 'I got ***.'],
    ['Bearer opaque', 'I got Bearer opaque', 'I got Bearer ***'],
    ['Bearer x', 'Bearer of_another_request', 'Bearer ***'],
    [basic, `headers: ${basic}`, 'headers: Basic ***'],
    [basic, 'user:pass word is wrong', '*** is wrong'],
    [basic, 'the password pass word is wrong', 'the password *** is wrong'],
    [undefined, 'authorization: token abcdefghijklmnop', 'authorization: token ***'],
    [undefined, 'bearer authentication is off', 'bearer authentication is off'],
    [undefined, 'bad ghs_0123456789abcdef', 'bad ***'],
    [undefined, 'github_pat_11ABCDEFG_0123456789 is', '*** is'],
    [
      undefined,
      '{"oidcIdentityToken":"eyJhbGciOiJSUzI1NiJ9.eyJqdGkiOiIx.c2ln"}',
      '{"oidcIdentityToken":"***"}',
    ],
    [undefined, 'cut off: eyJhbGciOiJSUzI1NiJ9.eyJqdG', 'cut off: ***'],
    ['Bearer x', 'x is too short to hide', 'x is too short to hide'],
    [undefined, 'the token was not accepted', 'the token was not accepted'],
  ])(
    'shows, after a request with the authorization %s, the text %s as %s',
    (authorization, text, shown) => {
      expect(redactText(text, authorization)).toBe(shown);
    },
  );
});
