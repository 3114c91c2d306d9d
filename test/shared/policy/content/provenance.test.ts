import { expect, it } from '@jest/globals';
import { provenanceProblem } from '../../../../shared/policy/content/provenance.ts';

const BUILDER = 'https://github.com/o/shared/.github/workflows/build.yml@refs/tags/v1';
const TYPE = 'https://slsa.dev/provenance/v1';
const V1 = {
  buildDefinition: {
    externalParameters: { workflow: { repository: 'https://github.com/o/r' } },
    resolvedDependencies: [{ uri: 'git+https://github.com/other/dependency@refs/heads/main' }],
  },
  runDetails: { builder: { id: BUILDER } },
};
const V02 = {
  builder: { id: BUILDER },
  invocation: { configSource: { uri: 'git+https://github.com/o/r@refs/heads/main' } },
};
const GENERIC = {
  buildDefinition: { resolvedDependencies: [{ uri: 'git+https://github.com/o/r.git@abc' }] },
  runDetails: { builder: { id: BUILDER } },
};
const right = { builder: { exact: BUILDER }, source: 'https://github.com/o/r' };

it.each([
  ['1', V1],
  ['0.2', V02],
  ['1 by a builder other than GitHub', GENERIC],
])(
  'provenanceProblem accepts provenance of version %s with the required builder and source',
  (_, predicate) =>
    expect(provenanceProblem({ predicateType: TYPE, predicate }, right)).toBeUndefined(),
);

it.each<[string, unknown, Parameters<typeof provenanceProblem>[1], string | undefined]>([
  ['a builder and a source if the rule requires neither', V1, {}, undefined],
  [
    'a matching pattern',
    V1,
    { builder: { pattern: 'https://github.com/o/shared/*@refs/tags/*' } },
    undefined,
  ],
  [
    'a different builder',
    V1,
    { builder: { exact: `${BUILDER}0` } },
    `the provenance names the builder ${BUILDER}`,
  ],
  [
    'a different pattern',
    V1,
    { builder: { pattern: 'https://github.com/o/r/*' } },
    `the provenance names the builder ${BUILDER}`,
  ],
  [
    'a different source',
    V1,
    { source: 'https://github.com/o/r2' },
    'the provenance names the source https://github.com/o/r',
  ],
  [
    'a dependency that is not a source',
    V1,
    { source: 'https://github.com/other/dependency' },
    'the provenance names the source https://github.com/o/r',
  ],
  ['a missing builder that is not required', {}, {}, 'the provenance names no builder'],
  [
    'a blank builder',
    { runDetails: { builder: { id: ' ' } } },
    {},
    'the provenance names no builder',
  ],
  [
    'two builders, one for each version',
    { ...V1, builder: { id: 'https://evil.example' } },
    {},
    `the provenance names more than one builder: ${BUILDER} and https://evil.example`,
  ],
  ['one builder, named in both versions', { ...V1, builder: { id: BUILDER } }, right, undefined],
  [
    'two sources, one for each version',
    { ...V1, invocation: { configSource: { uri: 'git+https://github.com/evil/r' } } },
    { source: 'https://github.com/o/r' },
    'the provenance names more than one source: https://github.com/o/r and https://github.com/evil/r',
  ],
  ['a missing builder', {}, { builder: { exact: 'b' } }, 'the provenance names no builder'],
  [
    'a missing source',
    { builder: { id: BUILDER } },
    { source: 'https://github.com/o/r' },
    'the provenance names no source',
  ],
  [
    'a predicate that is not an object',
    null,
    { source: 'https://github.com/o/r' },
    'the provenance names no builder',
  ],
])(
  'provenanceProblem returns the problem or undefined for provenance with %s',
  (_, predicate, rule, problem) => {
    expect(provenanceProblem({ predicateType: TYPE, predicate }, rule)?.message).toBe(problem);
  },
);

it('provenanceProblem ignores predicates that are not provenance', () => {
  const predicateType = 'https://in-toto.io/attestation/link/v0.3';
  expect(provenanceProblem({ predicateType, predicate: {} }, {})).toBeUndefined();
});
