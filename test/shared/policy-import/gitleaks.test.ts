import { describe, expect, it } from '@jest/globals';
import { gitleaksIgnore, gitleaksRules } from '../../../shared/policy-import/gitleaks.ts';
import { KNOWN_RULES } from './known-rules.ts';

describe('.gitleaksignore', () => {
  it('becomes an exception for one line, with the audit rule of the same name or of the same vendor', () => {
    const commit = 'a'.repeat(40);
    const text = `# old\n${commit}:src/a.ts:github-pat:3\nb.env:aws-access-token:7 # sample\n\n`;
    const { audit, refused } = gitleaksIgnore(text, KNOWN_RULES);
    expect(refused).toEqual([]);
    expect(audit?.ignore.map(({ id, path, onLine }) => [id, path, onLine])).toEqual([
      ['secret/github-pat', 'src/a.ts', 3],
      ['secret/aws-access-key', 'b.env', 7],
      ['secret/aws-secret-key', 'b.env', 7],
    ]);
    expect(audit?.ignore[0]?.reason).toBe('github-pat is ignored here in .gitleaksignore');
  });

  it.each([
    ['a.env:github-pat', 'the entry is not a fingerprint that contains a line'],
    ['a.env', 'the entry is not a fingerprint that contains a line'],
    ['a:b:c:d:1', 'the entry is not a fingerprint that contains a line'],
    ['*:github-pat:x', 'the entry is not a fingerprint that contains a line'],
    ['a.zip!b.env:github-pat:1', 'the audit does not read archives'],
    ['a.env:acme-key:1', 'the audit has no equivalent of the rule acme-key'],
    ['a.env :github-pat:1', 'the path begins or ends with a space'],
    ['./a.env:github-pat:1', 'the path ./a.env is not supported'],
    ['../a.env:github-pat:1', 'the path ../a.env is not supported'],
  ])('with the line %s has an entry that cannot be imported', (text, why) => {
    expect(gitleaksIgnore(text, KNOWN_RULES)).toEqual({
      settings: {},
      ignore: [],
      refused: [{ entry: 'line 1', why }],
    });
  });
});

describe('.gitleaks.toml', () => {
  const read = (document: object) => gitleaksRules({ ...document }, KNOWN_RULES);

  it('becomes exceptions for paths and for disabled rules', () => {
    const { audit, refused } = read({
      title: 'x',
      extend: { useDefault: true, disabledRules: ['github-pat'] },
      allowlist: { description: 'Samples', paths: ['^test/.*'] },
      rules: [{ id: 'github-pat', allowlists: [{ paths: ['^docs/'] }] }],
    });
    expect(refused).toEqual([]);
    expect(audit?.ignore).toEqual([
      { id: 'secret/github-pat', reason: 'github-pat is disabled in .gitleaks.toml' },
      { id: 'secret/*', path: 'test/**', reason: 'Samples' },
      { id: 'secret/github-pat', path: 'docs/**', reason: 'Allowed in .gitleaks.toml' },
    ]);
  });

  it.each([
    [{ allowlists: [{ paths: ['^a/'], regexes: ['x'], condition: 'AND' }] }, ['allowlists[0]']],
    [{ allowlists: [{ paths: ['^a/'], targetRules: ['x'] }] }, ['allowlists[0]']],
    [{ allowlists: [{ paths: ['^a/'], TargetRules: ['x'] }] }, ['allowlists[0]']],
    [{ allowlists: [{ paths: ['^a/'], Condition: 'AND' }] }, ['allowlists[0]']],
    [{ allowlist: { paths: ['test$'] } }, ['allowlist.paths[0]']],
    [{ allowlist: { paths: ['(a|b)$'] } }, ['allowlist.paths[0]']],
    [
      { allowlist: { regexes: ['x'], stopwords: ['y'], commits: ['z'] } },
      ['allowlist.regexes', 'allowlist.stopwords', 'allowlist.commits'],
    ],
    [{ extend: { disabledRules: ['aws-access-token'] } }, ['extend.disabledRules[0]']],
    [{ allowlist: { paths: ['^./a$'] } }, ['allowlist.paths[0]']],
    [{ extend: { path: 'x' } }, ['extend.path']],
    [{ rules: [{ id: 'github-pat', regex: 'x' }] }, ['rules[0]']],
    [{ rules: [{ id: 'acme', allowlist: { paths: ['a'] } }] }, ['rules[0]']],
    [{ other: 1 }, ['other']],
  ])('with the content %j has entries that cannot be imported', (document, entries) => {
    const { audit, refused } = read(document);
    expect([audit, refused.map(({ entry }) => entry)]).toEqual([undefined, entries]);
  });
});
