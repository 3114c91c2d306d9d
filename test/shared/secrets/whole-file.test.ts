import { describe, expect, it } from '@jest/globals';
import { findFileSecrets } from '../../../shared/secrets/whole-file.ts';
import { secretText } from '../../support/secret-examples.ts';

describe('findFileSecrets', () => {
  const token = secretText('{h32}');

  it.each([
    ['certs/a.pfx', '', ['']],
    ['.pgpass', '# host\ndb:5432:shop:app:tulip', ['tulip']],
    ['.git-credentials', 'https://a@acme.dev:b@c@git.acme.dev', ['b@c']],
    ['config/master.key', token, [token]],
    ['.vault-token', `${token}\n`, [token]],
    ['notes.txt', token, []],
    ['config/token.txt', 'see the manual of the token server', []],
  ])('finds each secret in %s and nothing else', (path, text, want) => {
    expect(findFileSecrets(text, path).map(({ start, end }) => text.slice(start, end))).toEqual(
      want,
    );
  });
});
