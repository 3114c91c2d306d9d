import { expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import {
  maskedSecret,
  maskedSecretSchema,
  nameSecret,
} from '../../../shared/secrets/masked-secret.ts';
import { expandSecret, findIn, leakedRun, secretText } from '../../support/secret-examples.ts';

it('maskedSecret keeps the mask and the line of a secret, but not its text', () => {
  const { text, parts } = expandSecret('a\nTOKEN=glpat-{A20}\n');
  const [match] = findIn(text);
  if (match === undefined) throw new Error('nothing found');
  const secret = maskedSecret(match, 10);
  expect(secret).toMatchObject({ kind: 'gitlab-pat', line: 11, column: 7 });
  expect(maskedSecret(match, undefined)).not.toHaveProperty('line');
  expect(leakedRun(parts[0] ?? '', JSON.stringify(secret))).toBe('');
  expect(inspect(maskedSecretSchema, secret, 1).issues).toEqual([]);
});

it('maskedSecret marks a secret that makes up an entire file', () => {
  const [match] = findIn('x', 'a.p12');
  expect(match && maskedSecret(match, 1)).toMatchObject({ kind: 'pkcs12-file', isWhole: true });
});

it('maskedSecret marks a secret that is in the text in encoded form', () => {
  const encoded = Buffer.from(`x=${secretText('glpat-{A20}')}`).toString('base64');
  const [match] = findIn(encoded, 'a.txt');
  expect(match && maskedSecret(match, 1)).toMatchObject({ isEncoded: true });
});

it('maskedSecret marks a well-known default password', () => {
  const [match] = findIn('password: admin', 'a.yaml');
  expect(match && maskedSecret(match, 1)).toMatchObject({ severity: 'low', isKnown: true });
});

it('nameSecret marks a secret in a name, and returns no line for it', () => {
  const [match] = findIn(secretText('glpat-{A20}'));
  const secret = match && nameSecret(match);
  expect(secret).toMatchObject({ isName: true });
  expect(secret).not.toHaveProperty('line');
});

it('maskedSecret keeps the reason for a lower severity', () => {
  const [match] = findIn(secretText('ghp_{A36}'));
  expect(match && maskedSecret(match, 1)).toMatchObject({
    severity: 'low',
    note: 'Invalid checksum.',
  });
});
