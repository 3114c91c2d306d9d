import { describe, expect, it } from '@jest/globals';
import { inspect } from '../../../shared/json/decode.ts';
import { object } from '../../../shared/json/define-schema.ts';
import { joined } from '../../../shared/json/issues.ts';
import { evidenceRule } from '../../../shared/policy/evidence-rule.ts';
import { evidenceSchema } from '../../../shared/policy/evidence-section.ts';

const NAMES = ['release', 'security'];

function read(evidence: unknown) {
  const { value, issues } = inspect(object({ evidence: evidenceSchema(NAMES) }), { evidence });
  const complaints = issues.map(({ where, message }) => ({
    where: joined('verify', where),
    message,
  }));
  return { rules: value?.evidence.map((rule) => evidenceRule(rule, NAMES)), complaints };
}

describe('a rule in the evidence section', () => {
  it('accepts any identity if it does not name one', () => {
    const { rules, complaints } = read([{ type: 'https://example.test/a' }]);
    expect(complaints).toEqual([]);
    expect(rules).toEqual([
      {
        name: 'https://example.test/a',
        types: ['https://example.test/a'],
        signedBy: ['release', 'security'],
        signers: 1,
        maxAgeDays: undefined,
        conditions: [],
      },
    ]);
  });

  it.each<[object, object]>([
    [{ type: 'signature', 'signed-by': 'release' }, { signedBy: ['release'] }],
    [
      { type: 'signature', signers: 2, 'max-age-days': 7 },
      { signers: 2, maxAgeDays: 7 },
    ],
    [
      { type: 'provenance', builder: 'https://b/*', source: 'https://github.com/o/r' },
      { builder: { pattern: 'https://b/*' }, source: 'https://github.com/o/r' },
    ],
    [{ type: 'https://slsa.dev/provenance/v1', builder: 'b' }, { builder: { exact: 'b' } }],
    [{ type: 'https://slsa.dev/provenance/v0.2', builder: 'b' }, { builder: { exact: 'b' } }],
    [{ type: 'https://slsa.dev/provenance', builder: 'b' }, { builder: { exact: 'b' } }],
    [{ type: 'sbom', complete: true }, { isComplete: true }],
    [{ type: 'https://cyclonedx.org/bom/v1.6', complete: true }, { isComplete: true }],
    [
      { type: 'vulnerabilities', 'fail-on': 'high', 'vex-by': ['security'] },
      { failOn: 'high', vexBy: ['security'] },
    ],
    [{ type: 'sbom', condition: 'predicate.ok' }, { conditions: ['predicate.ok'] }],
    [
      { type: 'sbom', condition: ['true', 'predicate.ok'] },
      { conditions: ['true', 'predicate.ok'] },
    ],
  ])('can have the value %j', (value, rule) => {
    const { rules, complaints } = read([value]);
    expect(complaints).toEqual([]);
    expect(rules).toMatchObject([rule]);
  });
});

describe('the evidence section', () => {
  it.each<[string, unknown, string, string]>([
    ['undefined content', undefined, 'verify', 'needs evidence'],
    ['an empty list of rules', [], 'verify.evidence', 'from 1 to 50 are allowed'],
    ['a mapping instead of a list', { type: 'sbom' }, 'verify.evidence', 'a list of 1 to 50'],
    ['a rule without a type', [{}], 'verify.evidence[0]', 'needs type'],
    [
      'a misspelled name',
      [{ type: 'provenence' }],
      'verify.evidence[0].type',
      'did you mean provenance?',
    ],
    [
      'a misspelled key',
      [{ type: 'sbom', 'signed-bye': 'x' }],
      'verify.evidence[0].signed-bye',
      'did you mean signed-by?',
    ],
    [
      'an unknown identity',
      [{ type: 'sbom', 'signed-by': 'relaese' }],
      'verify.evidence[0].signed-by',
      'did you mean release?',
    ],
    [
      'an empty list of identities',
      [{ type: 'sbom', 'signed-by': [] }],
      'verify.evidence[0].signed-by',
      'must be a string or a list of strings',
    ],
    [
      'more signers than identities',
      [{ type: 'sbom', 'signed-by': 'release', signers: 2 }],
      'verify.evidence[0].signers',
      'requires 2 signers, but accepts only 1',
    ],
    [
      'zero signers',
      [{ type: 'sbom', signers: 0 }],
      'verify.evidence[0].signers',
      'must be a positive integer',
    ],
    [
      'a builder for an SBOM',
      [{ type: 'sbom', builder: 'b' }],
      'verify.evidence[0].builder',
      'applies to provenance, not to sbom',
    ],
    [
      'a source for an SBOM',
      [{ type: 'sbom', source: 'https://github.com/o/r' }],
      'verify.evidence[0].source',
      'applies to provenance and release, not to sbom',
    ],
    [
      'a release without its repository',
      [{ type: 'release' }],
      'verify.evidence[0]',
      'requires `source`, the repository of the release',
    ],
    [
      'a signer of a release',
      [{ type: 'release', source: 'https://github.com/o/r', 'signed-by': 'release' }],
      'verify.evidence[0].signed-by',
      'has no effect, because GitHub signs each release',
    ],
    [
      'the age of a release',
      [{ type: 'release', source: 'https://github.com/o/r', 'max-age-days': 7 }],
      'verify.evidence[0].max-age-days',
      'has no effect, because the signing time is not proven',
    ],
    [
      'completeness for a type with a similar name',
      [{ type: 'https://spdx.dev/Documents', complete: true }],
      'verify.evidence[0].complete',
      'applies to sbom',
    ],
    [
      'findings for a signature',
      [{ type: 'signature', 'fail-on': 'high' }],
      'verify.evidence[0].fail-on',
      'applies to vulnerabilities',
    ],
    [
      'VEX for a rule without findings',
      [{ type: 'vulnerabilities', 'vex-by': 'security' }],
      'verify.evidence[0].vex-by',
      'has no effect without fail-on',
    ],
    [
      'an invalid severity',
      [{ type: 'vulnerabilities', 'fail-on': 'hgih' }],
      'verify.evidence[0].fail-on',
      'did you mean high?',
    ],
    [
      'a source that is not a URL',
      [{ type: 'provenance', source: 'o/r' }],
      'verify.evidence[0].source',
      'must be a repository',
    ],
    [
      'an invalid condition',
      [{ type: 'sbom', condition: 'predicate.' }],
      'verify.evidence[0].condition',
      'is not a CEL expression',
    ],
    [
      'too many conditions',
      [{ type: 'sbom', condition: Array(21).fill('true') }],
      'verify.evidence[0].condition',
      'has 21 expressions; from 1 to 20 are allowed',
    ],
  ])('is rejected with %s', (_, value, where, message) => {
    expect(read(value).complaints).toContainEqual({
      where,
      message: expect.stringContaining(message),
    });
  });
});
