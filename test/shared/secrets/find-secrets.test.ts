import { describe, expect, it } from '@jest/globals';
import { secretFinder } from '../../../shared/secrets/secret-finder.ts';
import { findIn, secretText } from '../../support/secret-examples.ts';

const finder = secretFinder();

describe('find', () => {
  it('gives the place, the mask and the digest of a secret', () => {
    expect(findIn(secretText('a: 1\nb: "glpat-{A20}"'))).toEqual([
      {
        kind: 'gitlab-pat',
        noun: 'GitLab personal access token',
        severity: 'high',
        span: { start: 9, end: 35 },
        line: 2,
        column: 5,
        masked: 'glpa… (16 to 31 characters)',
        confidence: 'form',
        fingerprint: expect.stringMatching(/^[\da-f]{64}$/),
        revokeUrl: 'https://gitlab.com/-/user_settings/personal_access_tokens',
      },
    ]);
  });

  it('reports a place once, by the rule with the best proof', () => {
    expect(findIn(secretText('GITLAB_TOKEN: glpat-{A20}'))).toHaveLength(1);
  });

  it('reports several secrets in the order of their places', () => {
    const text = secretText('a: glpat-{A20}\nb: hf_{L34}\nc: npm_{A36}');
    expect(findIn(text).map(({ line }) => line)).toEqual([1, 2, 3]);
  });

  it('finds a secret after very many of another rule', () => {
    const samples = Array.from({ length: 2100 }, (_, seed) => secretText('glpat-{A20}', seed));
    const kinds = findIn([...samples, secretText('npm_{A36}')].join('\n')).map(({ kind }) => kind);
    expect(kinds).toContain('npm-token');
  });

  it('limits the secrets of one text', () => {
    const text = Array.from({ length: 5000 }, (_, seed) => secretText('glpat-{A20}', seed)).join(
      '\n',
    );
    expect(findIn(text).length).toBeLessThanOrEqual(2000);
  });
});

describe('findTokens', () => {
  it('finds only tokens with a form of their own in binary files', () => {
    const bytes = Buffer.concat([
      Buffer.from([0, 1, 255]),
      Buffer.from(secretText('glpat-{A20}\0password="tR0ub4dor!"')),
    ]);
    expect(finder.findTokens(bytes, 'app.bin').map(({ kind }) => kind)).toEqual(['gitlab-pat']);
  });
});
