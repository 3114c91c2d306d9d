import { describe, expect, it } from '@jest/globals';
import { findConnectionPassword } from '../../../shared/secrets/connection-password.ts';

function find(text: string): string | undefined {
  const start = text.indexOf('Password');
  const found = findConnectionPassword({ text, path: '', format: 'config' }, start);
  return found && text.slice(found.start, found.end);
}

describe('findConnectionPassword', () => {
  it('finds a password on the same line as a server and a user', () => {
    expect(find('Server=db;User Id=shop;Password=ab12;Encrypt=true')).toBe('ab12');
  });

  it.each(['Password=ab12;', 'Server=db;Password=ab12', 'Server=db;User Id=a;Password=${P}'])(
    'ignores %s',
    (text) => {
      expect(find(text)).toBeUndefined();
    },
  );
});
