import { expect, it } from '@jest/globals';
import { hasSecretForm, isLiteralSecret } from '../../../../shared/audit/kubernetes/secret-name.ts';

it.each([
  ['hunter22', true],
  ['12345', true],
  ['', false],
  ['true', false],
  ['$(OTHER)', false],
  ['${OTHER}', false],
  ['{{ .Values.a }}', false],
  ['/run/secret', false],
  ['https://example.com', false],
  ['changeme', false],
  ['<token>', false],
  ['xxxx', false],
  ['key.pem', false],
  ['GOOGLE_API_KEY_VAL', false],
])('for the value %s, isLiteralSecret returns %s', (value, expected) => {
  expect(isLiteralSecret(value)).toBe(expected);
});

it.each([
  [`AKIA${'A'.repeat(16)}`, true],
  [`-----BEGIN ${'RSA '}PRIVATE KEY-----`, true],
  [`bearer ${'a'.repeat(20)}`, true],
  ['bearer of news', false],
])('for the value %s, hasSecretForm returns %s', (value, expected) => {
  expect(hasSecretForm(value)).toBe(expected);
});
