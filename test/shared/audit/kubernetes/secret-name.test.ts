import { expect, it } from '@jest/globals';
import {
  hasSecretForm,
  isLiteralSecret,
  isSecretName,
} from '../../../../shared/audit/kubernetes/secret-name.ts';

it.each([
  ['DB_PASSWORD', true],
  ['apiKey', true],
  ['aws_access_key_id', true],
  ['AWS_SECRET_ACCESS_KEY', true],
  ['PASSWORD_1', true],
  ['PASSWORD_FILE', false],
  ['PUBLIC_KEY', false],
  ['KMS_KEY_ALIAS', false],
  ['SECRET_NAME', false],
  ['monkey', false],
  ['SORT_KEY', false],
])('%s is the name of a secret: %s', (name, expected) => {
  expect(isSecretName(name)).toBe(expected);
});

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
])('%s is a secret that is written out: %s', (value, expected) => {
  expect(isLiteralSecret(value)).toBe(expected);
});

it.each([
  [`AKIA${'A'.repeat(16)}`, true],
  [`-----BEGIN ${'RSA '}PRIVATE KEY-----`, true],
  [`bearer ${'a'.repeat(20)}`, true],
  ['bearer of news', false],
])('%s has the form of a secret: %s', (value, expected) => {
  expect(hasSecretForm(value)).toBe(expected);
});
