import { describe, expect, it } from '@jest/globals';
import {
  findAssignedPassword,
  findAssignedToken,
} from '../../../shared/secrets/generic-assignment.ts';
import type { TextFormat } from '../../../shared/secrets/rule.ts';
import { secretText } from '../../support/secret-examples.ts';

function token(text: string, format: TextFormat): string | undefined {
  const start = text.search(/token/i);
  const found = findAssignedToken({ text, path: 'a', format }, start, start + 5);
  return found && text.slice(found.start, found.end);
}

function password(text: string, path: string): string | undefined {
  const start = text.search(/passw/i);
  const found = findAssignedPassword({ text, path, format: 'config' }, start, start + 5);
  return found && text.slice(found.start, found.end);
}

describe('findAssignedToken', () => {
  const value = secretText('{A32}');

  it('reads an unquoted value in a configuration file but not in code', () => {
    expect(token(`token = ${value}`, 'config')).toBe(value);
    expect(token(`token = ${value}`, 'code')).toBeUndefined();
    expect(token(`token = "${value}"`, 'code')).toBe(value);
  });

  it('reads nothing in generated files', () => {
    expect(token(`token = "${value}"`, 'generated')).toBeUndefined();
  });

  it('reads a URL parameter in code but not in prose', () => {
    const text = `fetch("https://api.acme.dev/?api_token=${value}&page=2")`;
    expect(token(text, 'code')).toBe(value);
    expect(token(text, 'prose')).toBeUndefined();
  });

  it('omits the HTTP authentication scheme in front of the token', () => {
    expect(token(`token = "Bearer ${value}"`, 'config')).toBe(value);
  });
});

describe('findAssignedPassword', () => {
  it('finds a weak password in a configuration file', () => {
    expect(password('db_password: tulip', 'app.yaml')).toBe('tulip');
  });

  it.each([
    ['a default login', 'POSTGRES_PASSWORD: postgres', 'compose.yaml'],
    [
      'a password that is the name of the user',
      'MYSQL_USER: shop\n  MYSQL_PASSWORD: shop',
      'compose.yaml',
    ],
    ['a password for a service in a workflow', 'MYSQL_PASSWORD: tulip', '.github/workflows/ci.yml'],
    ['a password in a test', 'password: tulip', 'test/app.yaml'],
  ])('ignores %s', (_name, text, path) => {
    expect(password(text, path)).toBeUndefined();
  });
});
