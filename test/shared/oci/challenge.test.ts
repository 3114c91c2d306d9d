import { describe, expect, it } from '@jest/globals';
import { parseChallenges } from '../../../shared/oci/challenge.ts';

describe('the WWW-Authenticate parser', () => {
  it('parses several challenges, quoted commas and escapes', () => {
    const header =
      'Basic realm="a, \\"b\\"", Bearer realm="https://t/x?y=1",service=s, scope="repository:a:pull,push"';
    const challenges = parseChallenges(header).map(({ scheme, parameters }) => [
      scheme,
      Object.fromEntries(parameters),
    ]);
    expect(challenges).toEqual([
      ['basic', { realm: 'a, "b"' }],
      ['bearer', { realm: 'https://t/x?y=1', service: 's', scope: 'repository:a:pull,push' }],
    ]);
  });

  it.each([null, '', '=', '"', ',,,', `Bearer realm="${'a'.repeat(9_000)}"`])(
    'finds no challenge in %j',
    (header) => {
      expect(parseChallenges(header)).toEqual([]);
    },
  );

  it('stops at an unfinished quote', () => {
    expect(parseChallenges('Bearer realm="https://t')[0]?.parameters.get('realm')).toBe('');
  });
});
