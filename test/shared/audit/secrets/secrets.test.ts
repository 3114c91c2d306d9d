import { describe, expect, it } from '@jest/globals';
import type { AuditFacts } from '../../../../shared/audit/rule.ts';
import { describeSecret, secretsArea } from '../../../../shared/audit/secrets/secrets.ts';
import { expandSecret, leakedRun } from '../../../support/secret-examples.ts';

const FACTS: AuditFacts = { registries: [], kubernetesVersion: '1.34', paths: new Set<string>() };

describe('secretsArea', () => {
  it('reports the location, the name and the masked form of a secret', () => {
    const { text, parts } = expandSecret('a: 1\nAPI_TOKEN: {A40}\n');
    const result = secretsArea.check([{ path: 'app.yaml', text }], FACTS);
    expect(result.subjects).toEqual({ files: 1 });
    expect(result.hits.map(({ rule, hit }) => [rule.id, hit])).toEqual([
      [
        'secret/generic-assignment',
        {
          at: { start: 16, end: 56 },
          address: 'key=API_TOKEN',
          detail: '`API_TOKEN` contains a secret value (at least 32 characters).',
          severity: 'medium',
        },
      ],
    ]);
    expect(leakedRun(parts[0] ?? '', JSON.stringify(result.hits.map(({ hit }) => hit)))).toBe('');
  });

  it.each([
    [
      'password: admin',
      'low',
      'known-password',
      '`password` contains a secret value (under 8 characters). The value is a well-known default password.',
    ],
    [
      'password: admi2',
      'medium',
      undefined,
      '`password` contains a secret value (under 8 characters).',
    ],
  ])('rates the password in %j as %s', (text, severity, variant, detail) => {
    const { hits } = secretsArea.check([{ path: 'app.yaml', text }], FACTS);
    expect(hits.map(({ hit }) => [hit.severity, hit.variant, hit.detail])).toEqual([
      [severity, variant, detail],
    ]);
  });

  it('reports a token in a folder name only once', () => {
    const { text, parts } = expandSecret('glpat-{A20}');
    const files = ['a', 'b'].map((name) => ({ path: `${text}/${name}`, text: '' }));
    const { hits } = secretsArea.check(files, FACTS);
    expect(hits.map(({ hit }) => [hit.variant, hit.detail])).toEqual([
      ['name', expect.stringMatching(/^The file name, or another field .* contains glpa…/)],
    ]);
    expect(leakedRun(parts[0] ?? '', JSON.stringify(hits.map(({ hit }) => hit)))).toBe('');
  });

  it('reveals no part of a Base64-encoded token', () => {
    const { text, parts } = expandSecret('glpat-{A20}');
    const encoded = Buffer.from(text).toString('base64');
    const { hits } = secretsArea.check(
      [{ path: 'secret.yaml', text: `token: ${encoded}\n` }],
      FACTS,
    );
    expect(hits.map(({ hit }) => hit.detail)).toEqual([
      expect.stringContaining(
        '`glpa…` (at least 16 characters) in an encoded form.'.replaceAll('`', ''),
      ),
    ]);
    const shown = JSON.stringify(hits.map(({ hit }) => hit));
    expect([leakedRun(parts[0] ?? '', shown), leakedRun(encoded, shown)]).toEqual(['', '']);
  });

  it('reports a problem for a file with too many secrets', () => {
    const lines = Array.from({ length: 2002 }, (_, seed) => expandSecret('glpat-{A20}', seed).text);
    const { problems } = secretsArea.check([{ path: 'a', text: lines.join('\n') }], FACTS);
    expect(problems).toMatchObject([{ code: 'limit-exceeded', place: { path: 'a' } }]);
    expect(problems[0]?.message).toContain('2 more places are not listed');
  });

  it('assigns the same address to a token in every file that contains it', () => {
    const { text } = expandSecret('glpat-{A20}');
    const { hits } = secretsArea.check(
      [
        { path: 'a', text },
        { path: 'b', text: `\n${text}` },
      ],
      FACTS,
    );
    expect(new Set(hits.map(({ hit }) => hit.address)).size).toBe(1);
  });

  it('finds tokens in binary files, and recognizes key stores by name', () => {
    const { text } = expandSecret('glpat-{A20}');
    const bytes = Buffer.from(`\0\x01${text}\0`);
    const files = ['app', 'app.p12'].map((path) => ({ path, text: '', bytes }));
    const { hits } = secretsArea.check(files, FACTS);
    expect(hits.map(({ rule, file, hit }) => [file.path, rule.id, hit.at])).toEqual([
      ['app', 'secret/gitlab-pat', { start: 0, end: 0 }],
      ['app.p12', 'secret/pkcs12-file', { start: 0, end: 0 }],
      ['app.p12', 'secret/gitlab-pat', { start: 0, end: 0 }],
    ]);
  });

  it('has one rule for each kind of secret', () => {
    const ids = secretsArea.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toContain('secret/github-pat');
  });
});

it('describeSecret names the file inside an archive', () => {
  const secret = { kind: 'a', severity: 'high', masked: 'glpa…', confidence: 'form' } as const;
  expect(describeSecret({ ...secret, entry: 'a.env' })).toBe(
    '`a.env` in the archive contains glpa….',
  );
  expect(describeSecret({ ...secret, entry: 'a.env', key: 'B' })).toBe(
    '`B` of `a.env` in the archive contains glpa….',
  );
});

it('describeSecret states why the severity differs from that of the rule', () => {
  const secret = { kind: 'a', severity: 'low', masked: 'glpa…', confidence: 'form' } as const;
  expect(describeSecret({ ...secret, note: 'Invalid checksum.' })).toBe(
    'The file contains glpa…. Invalid checksum.',
  );
});
