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

describe('what GitHub takes', () => {
  it.each([
    ['provenance of its own', PROVENANCE, { buildDefinition: { buildType: GITHUB_BUILD_TYPE } }],
    ['other evidence', 'https://spdx.dev/Document', {}],
    ['provenance of a version that it does not look into', 'https://slsa.dev/provenance/v0.2', {}],
  ])('is %s', (_, type, predicate) => {
    expect(check(type, predicate)).not.toThrow();
  });

  it.each([
    ['provenance of BuildKit', { buildDefinition: { buildType: BUILDKIT } }, BUILDKIT],
    ['provenance of nothing', {}, '(none)'],
    ['what is no provenance', 'x', '(none)'],
  ])('is not %s, which is said with what to do', (_, predicate, named) => {
    expect(check(PROVENANCE, predicate)).toThrow(
      expect.objectContaining({
        code: 'not-supported',
        message: expect.stringContaining(named),
        fix: expect.stringContaining('Remove `github`'),
      }),
    );
  });
});
