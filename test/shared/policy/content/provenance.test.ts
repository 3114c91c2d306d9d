import { expect, it } from '@jest/globals';
import { provenanceProblem } from '../../../../shared/policy/content/provenance.ts';

const BUILDER = 'https://github.com/o/shared/.github/workflows/build.yml@refs/tags/v1';
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
  ['1 of another builder', GENERIC],
])('provenance of version %s by the right builder from the right source is fine', (_, predicate) =>
  expect(provenanceProblem(predicate, right)).toBeUndefined(),
);

it.each<[string, unknown, Parameters<typeof provenanceProblem>[1], string | undefined]>([
  ['nothing asked', V1, {}, undefined],
  [
    'a pattern',
    V1,
    { builder: { pattern: 'https://github.com/o/shared/*@refs/tags/*' } },
    undefined,
  ],
  ['another builder', V1, { builder: { exact: `${BUILDER}0` } }, `it was built by ${BUILDER}`],
  [
    'a pattern that is another',
    V1,
    { builder: { pattern: 'https://github.com/o/r/*' } },
    `it was built by ${BUILDER}`,
  ],
  [
    'another source',
    V1,
    { source: 'https://github.com/o/r2' },
    'it was built from https://github.com/o/r',
  ],
  [
    'a dependency that is no source',
    V1,
    { source: 'https://github.com/other/dependency' },
    'it was built from https://github.com/o/r',
  ],
  ['no builder', {}, { builder: { exact: 'b' } }, 'it names no builder'],
  ['no source', {}, { source: 'https://github.com/o/r' }, 'it names no source'],
  ['no object', null, { source: 'https://github.com/o/r' }, 'it names no source'],
])('%s', (_, predicate, rule, problem) => {
  expect(provenanceProblem(predicate, rule)?.message).toBe(problem);
});
