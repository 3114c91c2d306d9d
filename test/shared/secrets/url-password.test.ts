import { describe, expect, it } from '@jest/globals';
import { findDatabaseUrl, findUrlPassword } from '../../../shared/secrets/url-password.ts';

function find(finder: typeof findUrlPassword, text: string, path = 'app.conf'): string | undefined {
  const end = text.indexOf('://') + 3;
  const found = finder({ text, path, format: 'config' }, end - 3, end);
  return found && text.slice(found.start, found.end);
}

describe('findUrlPassword', () => {
  it('finds the password between the user and the host', () => {
    expect(find(findUrlPassword, 'https://shop:ab12cd34@git.acme.dev/a')).toBe('ab12cd34');
  });

  it.each([
    'https://git.acme.dev:8080/a@b',
    'https://user:pass@git.acme.dev',
    'https://shop:${TOKEN}@git.acme.dev',
    'https://shop:fruit@example.com/a',
    'https://mailto:john@acme.dev',
  ])('ignores %s', (text) => {
    expect(find(findUrlPassword, text)).toBeUndefined();
  });

  it('ignores URLs in tests', () => {
    expect(find(findUrlPassword, 'https://shop:ab12cd34@acme.dev', 'test/a.ts')).toBeUndefined();
  });
});

describe('findDatabaseUrl', () => {
  it('finds a password that contains / and @', () => {
    expect(find(findDatabaseUrl, 'postgres://shop:a/b@c1@db.acme.dev/shop')).toBe('a/b@c1');
  });

  it('ignores logins in tests', () => {
    expect(find(findDatabaseUrl, 'redis://a:ab12cd34@db.acme.dev', 'test/a.ts')).toBeUndefined();
  });

  it('ignores the default login of a local database', () => {
    expect(find(findDatabaseUrl, 'postgres://postgres:postgres@localhost/a')).toBeUndefined();
    expect(find(findDatabaseUrl, 'mysql://app:app@mysql:3306/a')).toBeUndefined();
  });
});
