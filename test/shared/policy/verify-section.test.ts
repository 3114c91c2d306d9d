import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import type { UserError } from '../../../shared/errors/errors.ts';
import { loadPolicy } from '../../../shared/policy/load-policy.ts';
import { identityNames } from '../../../shared/policy/verify-section.ts';
import { ROOT } from '../../support/sources.ts';

const POLICY = `
verify:
  platforms: all
  identities:
    release:
      workflow: octo-org/app/.github/workflows/release.yml
      tag: v*
  evidence:
    - type: signature
    - type: provenance
      max-age-days: 30
`;

const load = (text: string) => loadPolicy(Buffer.from(text), '.assay.yml').verify;

function problemsOf(text: string): string {
  try {
    load(text);
    return '';
  } catch (error) {
    return (error as UserError).message;
  }
}

it('the verify section reader parses the section of a policy file', () => {
  expect(load(POLICY)).toMatchObject({
    platforms: 'all',
    identities: [{ name: 'release' }],
    evidence: [
      { name: 'signature', signedBy: ['release'] },
      { name: 'provenance', maxAgeDays: 30 },
    ],
  });
});

it('the verify section reader returns undefined if the file has no section', () => {
  expect(load('scan: {}')).toBeUndefined();
});

it('the verify section reader rejects an empty section, because its content may have been lost', () => {
  expect(() => load('verify:')).toThrow('verify: must be a mapping (keys: identities, evidence');
});

it('the verify section reader reports all errors at once, with their lines', () => {
  const text = POLICY.replace('tag:', 'tags:')
    .replace('signature', 'signatur')
    .replace('all', 'every');
  expect(problemsOf(text)).toBe(
    [
      'The policy .assay.yml is invalid:',
      '- line 7, verify.identities.release.tags: unknown key "tags"; did you mean tag?',
      '- line 9, verify.evidence[0].type: must be one of signature, provenance, sbom, vulnerabilities, vex, test-result, verification-summary, release, or a predicate type URI, not "signatur"; did you mean signature?',
      '- line 3, verify.platforms: must be one of all, index, not "every"',
    ].join('\n'),
  );
});

it('the verify section reader rejects a section that is not a mapping', () => {
  expect(problemsOf('verify: strict')).toContain(
    'line 1, verify: must be a mapping (keys: identities, evidence, platforms), not "strict"',
  );
});

it.each<[unknown, readonly string[]]>([
  [{ verify: { identities: { release: {}, ops: 1 } } }, ['release', 'ops']],
  [{ verify: { identities: [] } }, []],
  [{ verify: null }, []],
  [[], []],
])('the verify section reader finds the names of the identities in %j', (policy, names) => {
  expect(identityNames(policy)).toEqual(names);
});

it('the verify section reader accepts every example in the documentation', () => {
  const page = readFileSync(join(ROOT, 'docs', 'verify-policy.md'), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  const policy = load(example);
  expect(policy?.identities).toHaveLength(3);
  expect(policy?.evidence).toHaveLength(5);
});
