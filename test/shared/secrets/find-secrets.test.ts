import { describe, expect, it } from '@jest/globals';
import { secretFinder } from '../../../shared/secrets/secret-finder.ts';
import { findIn, secretText } from '../../support/secret-examples.ts';

const finder = secretFinder();

describe('find', () => {
  it('returns the location, the mask and the digest of a secret', () => {
    expect(findIn(secretText('a: 1\nb: "glpat-{A20}"'))).toEqual([
      {
        kind: 'gitlab-pat',
        noun: 'GitLab personal access token',
        severity: 'high',
        span: { start: 9, end: 35 },
        line: 2,
        column: 5,
        masked: 'glpa… (at least 16 characters)',
        confidence: 'form',
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
        revokeUrl: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      },
    ]);
  });

  it('reports a location only once, even if several rules match there', () => {
    expect(findIn(secretText('GITLAB_TOKEN: glpat-{A20}'))).toHaveLength(1);
  });

  it('reports several secrets in the order of their locations', () => {
    const text = secretText('a: glpat-{A20}\nb: hf_{L34}\nc: npm_{A36}');
    expect(findIn(text).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('finds a secret after very many matches of another rule, and counts the omitted locations', () => {
    const samples = Array.from({ length: 2100 }, (_, seed) => secretText('glpat-{A20}', seed));
    const omitted: unknown[] = [];
    const text = [...samples, secretText('npm_{A36}')].join('\n');
    const found = finder.find(text, 'a.txt', (...args) => omitted.push(args));
    expect(found.map(({ kind }) => kind)).toContain('npm-token');
    expect(omitted).toEqual([['a.txt', 100]]);
  });

  it.each([
    ['in Base64', (token: string) => Buffer.from(token).toString('base64')],
    [
      'in JSON that is encoded in Base64',
      (token: string) => Buffer.from(`{"a":"${token}"}`).toString('base64'),
    ],
    [
      'in Base64 with another alignment',
      (token: string) => Buffer.from(`{"ab":"${token}"}`).toString('base64'),
    ],
    ['with a percent escape', (token: string) => token.replace('-', '%2d')],
    ['with an escape of JSON', (token: string) => token.replace('-', '\\u002d')],
    ['with an escape of a shell', (token: string) => token.replace('g', '\\x67')],
  ])('finds a token %s', (_, encode) => {
    const token = secretText('glpat-{A20}');
    const text = `data:\n  value: ${encode(token)}\n`;
    const [plain] = findIn(token);
    const [match, ...others] = findIn(text);
    expect(others).toEqual([]);
    expect(match).toMatchObject({ kind: 'gitlab-pat', line: 2, isEncoded: true });
    expect(match?.fingerprint).toBe(plain?.fingerprint);
    expect(text.slice(match?.span.start, match?.span.end)).toBe(encode(token).replace(/=+$/, ''));
  });

  it('limits the number of secrets in one file', () => {
    const text = Array.from({ length: 5000 }, (_, seed) => secretText('glpat-{A20}', seed)).join(
      '\n',
    );
    expect(findIn(text).length).toBeLessThanOrEqual(2000);
  });
});

describe('findTokens', () => {
  it('finds only tokens with a recognizable format in binary files', () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 1, 255]),
      Buffer.from(secretText('glpat-{A20}\0password="tR0ub4dor!"')),
    ]);
    expect(finder.findTokens(bytes, 'app.bin').map(({ kind }) => kind)).toEqual(['gitlab-pat']);
  });
});
