import { describe, expect, it } from '@jest/globals';
import {
  exportedSigner,
  exportedTypes,
  headLines,
  signersOf,
  slug,
  uncheckedOf,
} from '../../../shared/policy-export/exported-policy.ts';
import { matchesPattern } from '../../../shared/verify/name-pattern.ts';
import { aRule } from '../policy/evidence-builders.ts';
import { anExportable, anIdentity, ISSUER, SAN } from './exported-builders.ts';

const anyone = { san: { pattern: 'https://github.com/*@*' } };

describe('an exported signer', () => {
  it('is the exact name if the policy has one, and an anchored regular expression if the policy has a pattern', () => {
    const exact = anIdentity({ san: { exact: `${SAN}@refs/heads/main` } });
    expect(exportedSigner(exact)).toEqual({
      issuer: ISSUER,
      subject: { exact: `${SAN}@refs/heads/main` },
    });
    const { subject } = exportedSigner(anIdentity());
    expect(subject).toEqual({
      regexp: '^https://github\\.com/octo-org/app/\\.github/workflows/release\\.yml@refs/tags/v.*$',
    });
  });

  it.each([
    [`${SAN}@refs/tags/v1`, `${SAN}@refs/tags/v*`],
    [`x${SAN}@refs/tags/v1`, `${SAN}@refs/tags/v*`],
    [`${SAN.replace('github.com', 'githubXcom')}@refs/tags/v1`, `${SAN}@refs/tags/v*`],
    ['https://github.com/o/a@b/x.yml@refs/heads/main', 'https://github.com/o/*@refs/heads/main'],
    ['https://github.com/o/a/x.yml@refs/heads/a@b', 'https://github.com/o/*@refs/heads/*'],
    ['a@octo.example', '*@octo.example'],
  ])(
    'matches the name %s as a regular expression if and only if the pattern %s matches it',
    (name, pattern) => {
      const { subject } = exportedSigner(anIdentity({ san: { pattern } }));
      const regexp = new RegExp('regexp' in subject ? subject.regexp : '(?!)');
      expect(regexp.test(name)).toBe(matchesPattern(pattern, name));
    },
  );

  it.each([
    [
      { sourceRepository: { exact: 'https://github.com/octo-org/app' } },
      '^https://github\\.com/octo-org/app/[^@]*@.*$',
    ],
    [
      { sourceRepositoryOwner: { exact: 'https://github.com/octo-org' } },
      '^https://github\\.com/octo-org/[^@]*@.*$',
    ],
  ])(
    'with only the claims %j matches any workflow of that repository or owner',
    (claims, regexp) => {
      expect(exportedSigner(anIdentity({ ...anyone, claims })).subject).toEqual({ regexp });
    },
  );

  it('is rejected if it has only numeric IDs, because the exported rule would match everyone', () => {
    const claims = { sourceRepositoryId: { exact: '12' } };
    expect(() => exportedSigner(anIdentity({ ...anyone, claims }))).toThrow(/only numeric IDs/);
  });
});

it('exportedTypes and signersOf return the types that other tools support and the signers of a rule', () => {
  const rule = aRule({
    types: ['cosign-legacy', 'https://a.test/b'],
    signedBy: ['ops', 'release'],
  });
  expect(exportedTypes(rule)).toEqual(['https://a.test/b']);
  expect(signersOf(rule, anExportable()).map(({ name }) => name)).toEqual(['release', 'ops']);
});

it('headLines lists the requirements that other tools do not check', () => {
  const claims = { buildTrigger: { exact: 'push' } };
  const evidence = [
    aRule({
      name: 'provenance',
      maxAgeDays: 1,
      builder: { exact: 'b' },
      source: 's',
      conditions: ['true'],
    }),
    aRule({ name: 'sbom', isComplete: true, failOn: 'high', signers: 2 }),
    aRule({
      name: 'verification-summary',
      types: ['https://slsa.dev/verification_summary/v1'],
      verifier: { exact: 'v' },
      levels: ['SLSA_BUILD_LEVEL_3'],
    }),
    aRule({ name: 'tests', types: ['https://in-toto.io/attestation/test-result/v0.1'] }),
  ];
  const identities = [anIdentity({ claims, name: 'a\nb' })];
  const policy = { identities, evidence, platforms: 'all' } as const;
  const exported = anExportable({ policy });
  expect(uncheckedOf(exported)).toEqual([
    'identity a b: buildTrigger',
    'rule provenance: age, builder, source, conditions',
    'rule sbom: different signers, completeness, findings',
    'rule verification-summary: verifier, levels, a passed result',
    'rule tests: a passed result',
    'each image of an index',
  ]);
  for (const line of headLines(exported)) expect(line).toMatch(/^#[^\n]*$/);
});

it.each([
  ['https://slsa.dev/provenance/v1', 'slsa-dev-provenance-v1'],
  ['input:https://github.com/O/r', 'github-com-o-r'],
  ['-- --', 'any'],
  ['a'.repeat(100), 'a'.repeat(40)],
])('for %s, the function `slug` returns %s', (text, name) => {
  expect(slug(text)).toBe(name);
});
