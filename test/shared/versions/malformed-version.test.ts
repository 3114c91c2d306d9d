import { describe, expect, it } from '@jest/globals';
import { checkedVersion, malformedVersion } from '../../../shared/versions/malformed-version.ts';

describe('a version that cannot be ordered', () => {
  it('has a message with the version and its scheme', () => {
    const error = malformedVersion('1.x\u001b[31m', 'semver');
    expect(error.code).toBe('malformed');
    expect(error.message).toBe('"1.x\\u001b[31m" is not a semver version');
  });

  it('is shortened in the message if it is long', () => {
    expect(malformedVersion('9'.repeat(500), 'deb').message.length).toBeLessThan(120);
  });

  it.each(['', '  ', '1'.repeat(1_025)])('is refused before it is parsed', (version) => {
    expect(() => checkedVersion(version, 'deb')).toThrow('is not a deb version');
  });

  it('can have white space before and after it', () => {
    expect(checkedVersion(' 1.0\n', 'deb')).toBe('1.0');
  });
});
