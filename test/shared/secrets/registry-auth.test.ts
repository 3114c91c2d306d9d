import { describe, expect, it } from '@jest/globals';
import { findRegistryAuth } from '../../../shared/secrets/registry-auth.ts';
import { secretText } from '../../support/secret-examples.ts';

function find(text: string): string | undefined {
  const start = text.search(/auth\b/);
  const found = findRegistryAuth({ text, path: '', format: 'config' }, start, start + 4);
  return found && text.slice(found.start, found.end);
}

describe('findRegistryAuth', () => {
  const login = Buffer.from('robot:tR0ub4dor').toString('base64');
  const opaque = secretText('{w80}');

  it.each([
    ['a login', `{"auth": "${login}"}`, login],
    ['an opaque token of a registry', `{"auths": {"a": {"auth": "${opaque}"}}}`, opaque],
    ['escaped JSON', `{\\"auths\\": {\\"a\\": {\\"auth\\": \\"${opaque}\\"}}}`, opaque],
    ['another opaque value', `{"auth": "${opaque}"}`, undefined],
    ['a word', '{"auth": "required"}', undefined],
  ])('finds only logins and registry tokens: text with %s', (_name, text, want) => {
    expect(find(text)).toBe(want);
  });
});
