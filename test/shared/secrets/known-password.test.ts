import { describe, expect, it } from '@jest/globals';
import { isKnownPassword, isWholeKnownPassword } from '../../../shared/secrets/known-password.ts';

describe('isKnownPassword', () => {
  it.each([
    ['admin', [], true],
    [' Postgres ', [], true],
    ['change-me', [], true],
    ['admin123', [], true],
    ['shop', ['SHOP'], true],
    ['shop', [undefined, 'db'], false],
    ['admin2024', [], false],
    ['admin!', [], false],
    ['x-admin', [], false],
    ['adminadmin', [], false],
  ])('returns for %p with the names %p: %p', (value, names, expected) => {
    expect(isKnownPassword(value, names)).toBe(expected);
  });
});

/** Returns the result for the first occurrence of `admin`. */
function isWhole(text: string): boolean {
  const start = text.indexOf('admin');
  return isWholeKnownPassword(text, { start, end: start + 'admin'.length });
}

describe('isWholeKnownPassword', () => {
  it.each([
    'password: admin',
    'password: admin\nuser: shop\n',
    '- password: admin\r\n  user: shop',
    'password=admin # default\n',
    'password = "admin"\n',
    '{"password": "admin", "user": "shop"}',
    '{"password": "admin"\n}',
    "login(password='admin')",
    '<password>admin</password>',
    'amqp://shop:admin@queue/a',
  ])('accepts %j', (text) => {
    expect(isWhole(text)).toBe(true);
  });

  it.each([
    'password: admin Ab12',
    'password: admin\n  Ab12\n',
    'password: admin;Ab12',
    'password: admin#Ab12',
    'password: admin"Ab12"',
    'password: admin\\\n  Ab12',
    'password: x-admin',
    'password=admin$AB12',
    'PASSWORD="admin"Ab12',
    'PASSWORD="admin"$AB12',
    'password = "admin" + "Ab12"',
    'password = "admin" "Ab12"',
    'password = ("admin"\n  "Ab12")',
    'password = "admin"\n  + "Ab12"',
    'password = "admin\'Ab12"',
    'https://shop:admin@Ab12@acme.dev/a',
    'https://acme.dev/?password=admin&x=Ab12',
  ])('rejects %j, because the value can continue', (text) => {
    expect(isWhole(text)).toBe(false);
  });
});
