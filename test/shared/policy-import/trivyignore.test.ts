import { describe, expect, it } from '@jest/globals';
import { trivyIgnore, trivyIgnoreYaml } from '../../../shared/policy-import/trivyignore.ts';
import { KNOWN_RULES } from './known-rules.ts';

describe('.trivyignore', () => {
  it('becomes exceptions with comments as reasons', () => {
    const text = `# Not reachable
# from outside
CVE-2018-14618

CVE-2019-14697 exp:2027-01-01 # vendored
# A comment that belongs to nothing

GHSA-aaaa-bbbb-cccc
`;
    expect(trivyIgnore(text)).toEqual({
      settings: {},
      ignore: [
        { id: 'CVE-2018-14618', reason: 'Not reachable from outside' },
        { id: 'CVE-2019-14697', reason: 'vendored', expires: '2026-12-31' },
        { id: 'GHSA-aaaa-bbbb-cccc', reason: 'Imported from .trivyignore' },
      ],
      refused: [],
    });
  });

  it.each(['CVE-1 # until the release exp:2020-01-02', 'CVE-1 exp:2020-01-02 # exp:2030-01-02'])(
    'becomes an exception with the expiration date that Trivy finds in the line %s',
    (line) => {
      expect(trivyIgnore(line).ignore[0]?.expires).toBe('2020-01-01');
    },
  );

  it.each([
    ['DS999', 'line 1', 'DS-0999 is not the ID of an audit rule'],
    ['DS013', 'line 1', 'dockerfile/tool-choice also reports findings that DS-0014 covers'],
    ['aws-cloud-key', 'line 1', 'aws-cloud-key is neither an advisory ID nor a rule ID'],
    ['*', 'line 1', '* is neither an advisory ID nor a rule ID'],
    ['CVE-*', 'line 1', 'CVE-* is neither an advisory ID nor a rule ID'],
    ['secret/*', 'line 1', 'secret/* is neither an advisory ID nor a rule ID'],
    ['\nCVE-1 exp:2027-02-30', 'line 2', 'the date 2027-02-30 does not exist'],
    ['CVE-1 exp:soon', 'line 1', 'the date soon does not exist'],
    ['CVE-1 and more', 'line 1', 'CVE-1 and more is not an ID'],
  ])('with the content %j has an entry that cannot be imported', (text, entry, why) => {
    expect(trivyIgnore(text, KNOWN_RULES)).toEqual({
      settings: {},
      ignore: [],
      refused: [{ entry, why }],
    });
  });
});

describe('.trivyignore.yaml', () => {
  const read = (entry: object) => trivyIgnoreYaml({ vulnerabilities: [entry] });

  it('becomes an exception for each combination of a package and a path', () => {
    const { ignore, refused } = read({
      id: 'CVE-1',
      purls: ['pkg:npm/a', 'pkg:npm/b@1'],
      paths: ['app/**', '**/lib/*.jar'],
      statement: 'unused',
      expired_at: '2027-01-01T00:00:00Z',
    });
    expect(refused).toEqual([]);
    expect(ignore.map(({ purl, path }) => [purl, path])).toEqual([
      ['pkg:npm/a', 'app/**'],
      ['pkg:npm/a', '**/lib/*.jar'],
      ['pkg:npm/b@1', 'app/**'],
      ['pkg:npm/b@1', '**/lib/*.jar'],
    ]);
    expect(ignore[0]).toMatchObject({ id: 'CVE-1', reason: 'unused', expires: '2026-12-31' });
  });

  it.each([
    [{}, 'the entry has no advisory ID'],
    [{ id: 'AVD-1' }, 'the entry has no advisory ID'],
    [{ id: 'CVE-1', purls: ['npm/a'] }, 'the entry has an invalid purl'],
    [{ id: 'CVE-1', paths: ['../a.txt'] }, 'the path ../a.txt is not supported'],
    [{ id: 'CVE-1', paths: ['!app.txt'] }, 'the path !app.txt is not supported'],
    [{ id: 'CVE-1', paths: 'app.txt' }, 'paths must be an array, not string'],
    [{ id: 'CVE-1', purls: 'pkg:npm/a' }, 'purls must be an array, not string'],
    [{ id: 'CVE-1', paths: [['a.txt']] }, 'paths[0] must be a string'],
    [{ id: 'CVE-1', expired_at: ['2020-01-01'] }, 'expired_at must be a string, not an array'],
    [{ id: 'CVE-1', paths: ['app'] }, 'the path is neither a file nor a folder followed by /**'],
    [{ id: 'CVE-1', paths: ['k8s/*'] }, 'the path is neither a file nor a folder followed by /**'],
    [{ id: 'CVE-1', expired_at: '2027-13-01' }, 'the date 2027-13-01 does not exist'],
    [{ id: 'CVE-1', severity: 'low' }, 'the condition severity is not supported'],
    [
      { id: 'CVE-1', paths: Array.from({ length: 600 }, (_, at) => `a${at}.txt`) },
      'the entry combines too many packages and paths',
    ],
  ])('with the content %j has an entry that cannot be imported', (entry, why) => {
    expect(read(entry)).toEqual({
      settings: {},
      ignore: [],
      refused: [{ entry: 'vulnerabilities[0]', why }],
    });
  });

  it('with a licenses section has an entry that cannot be imported', () => {
    expect(trivyIgnoreYaml({ licenses: [] }).refused).toEqual([
      { entry: 'licenses', why: 'the policy does not support exceptions for this section' },
    ]);
  });

  it('with misconfigurations and secrets becomes exceptions for their paths', () => {
    const { audit, refused } = trivyIgnoreYaml(
      {
        misconfigurations: [{ id: 'AVD-KSV-0017', paths: ['deploy/*.yaml'], statement: 'old' }],
        secrets: [{ id: 'github-pat', expired_at: '2027-01-01' }],
      },
      KNOWN_RULES,
    );
    expect(refused).toEqual([]);
    expect(audit?.ignore).toEqual([
      { id: 'kubernetes/privileged', path: 'deploy/*.yaml', reason: 'old' },
      {
        id: 'secret/github-pat',
        reason: 'Imported from .trivyignore',
        expires: '2026-12-31',
      },
    ]);
  });

  it.each([
    [{ id: 'DS002', purls: ['pkg:npm/a'] }, 'the condition purls is not supported'],
    [{ paths: ['a'] }, 'the entry has no ID'],
    [{ id: 'DS002', paths: ['../a.txt'] }, 'the path ../a.txt is not supported'],
  ])('with the misconfiguration %j has an entry that cannot be imported', (entry, why) => {
    const { audit, refused } = trivyIgnoreYaml({ misconfigurations: [entry] }, KNOWN_RULES);
    expect([audit, refused]).toEqual([undefined, [{ entry: 'misconfigurations[0]', why }]]);
  });
});

it('a line in .trivyignore for a configuration or a secret becomes an audit exception', () => {
  const text = '# no root\nDS002 exp:2027-01-31\n\nDS-0014\nDS-0013\ngithub-pat\n';
  expect(trivyIgnore(text, KNOWN_RULES).audit?.ignore).toEqual([
    { id: 'dockerfile/user-root', reason: 'no root', expires: '2027-01-30' },
    { id: 'secret/github-pat', reason: 'Imported from .trivyignore' },
  ]);
});
