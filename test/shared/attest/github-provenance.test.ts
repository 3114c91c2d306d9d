import { describe, expect, it } from '@jest/globals';
import {
  GITHUB_BUILD_TYPE,
  requireGitHubProvenance,
} from '../../../shared/attest/github-provenance.ts';
import { makeStatement } from '../../../shared/attest/statement.ts';

const PROVENANCE = 'https://slsa.dev/provenance/v1';
const BUILDKIT =
  'https://github.com/moby/buildkit/blob/master/docs/attestations/slsa-definitions.md';

function check(predicateType: string, predicate: unknown) {
  const subject = { name: 'app', digest: `sha256:${'a'.repeat(64)}` };
  return () => requireGitHubProvenance(makeStatement([subject], predicateType, predicate));
}

describe('requireGitHubProvenance', () => {
  it.each([
    [
      'the provenance that Assay writes',
      PROVENANCE,
      { buildDefinition: { buildType: GITHUB_BUILD_TYPE } },
    ],
    ['an attestation of a different type', 'https://spdx.dev/Document', {}],
    ['provenance in a version that Assay does not check', 'https://slsa.dev/provenance/v0.2', {}],
  ])('accepts %s', (_, type, predicate) => {
    expect(check(type, predicate)).not.toThrow();
  });

  it.each([
    ['provenance from BuildKit', { buildDefinition: { buildType: BUILDKIT } }, BUILDKIT],
    ['provenance without a build type', {}, '(none)'],
    ['a predicate that is not provenance', 'x', '(none)'],
  ])('rejects %s and suggests a fix', (_, predicate, named) => {
    expect(check(PROVENANCE, predicate)).toThrow(
      expect.objectContaining({
        code: 'not-supported',
        message: expect.stringContaining(named),
        fix: expect.stringContaining('Remove `github`'),
      }),
    );
  });
});
