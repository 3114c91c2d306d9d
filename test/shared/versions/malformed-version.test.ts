import { describe, expect, it } from '@jest/globals';
import { checkedVersion, malformedVersion } from '../../../shared/versions/malformed-version.ts';

describe('the version checks', () => {
  it('report the version and the name of its scheme', () => {
    const error = malformedVersion('1.x\u001b[31m', 'semver');
    expect(error.code).toBe('malformed');
    expect(error.message).toBe('"1.x\\u001b[31m" is not a semver version');
  });

  it('shorten a long version in the error message', () => {
    expect(malformedVersion('9'.repeat(500), 'deb').message.length).toBeLessThan(120);
  });

  it.each(['', '  ', '1'.repeat(1_025)])(
    'reject a version that is empty or too long before parsing it',
    (version) => {
      expect(() => checkedVersion(version, 'deb')).toThrow('is not a deb version');
    },
  );

  it('accept whitespace around a version', () => {
    expect(checkedVersion(' 1.0\n', 'deb')).toBe('1.0');
  });
});
