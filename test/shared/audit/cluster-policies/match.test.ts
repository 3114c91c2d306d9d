import { expect, it } from '@jest/globals';
import {
  every,
  matchesConstraints,
  matchesSelector,
  not,
  resourceOf,
  some,
} from '../../../../shared/audit/cluster-policies/match.ts';
import { firstObject, podText } from '../../../support/cluster-policies.ts';

const REASON = { reason: 'unknown' };

it('the functions every, some and not return a reason only if it affects the result', () => {
  expect([every([true, REASON]), every([REASON, false]), every([])]).toEqual([REASON, false, true]);
  expect([some([false, REASON]), some([REASON, true]), some([])]).toEqual([REASON, true, false]);
  expect([not(true), not(REASON)]).toEqual([false, REASON]);
});

it.each([
  ['Pod', 'pods'],
  ['Ingress', 'ingresses'],
  ['NetworkPolicy', 'networkpolicies'],
  ['Gateway', 'gateways'],
  ['Endpoints', 'endpoints'],
])('resourceOf returns the plural of %s', (kind, resource) => {
  expect(resourceOf(kind)).toBe(resource);
});

const constraints = (text: string) =>
  firstObject(`apiVersion: v1\nkind: X\nspec: ${text}\n`).root.entries.get('spec')?.value;
const PODS = "apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods]";

it.each<[string, unknown]>([
  [`{ resourceRules: [{ ${PODS} }] }`, true],
  [`{ resourceRules: [{ ${PODS}, resourceNames: [other] }] }`, false],
  [`{ resourceRules: [{ ${PODS.replace('CREATE', 'DELETE')} }] }`, false],
  [`{ resourceRules: [{ ${PODS.replace('[v1]', '[v2]')} }] }`, true],
  [`{ matchPolicy: Exact, resourceRules: [{ ${PODS.replace('[v1]', '[v2]')} }] }`, false],
  [`{ resourceRules: [{ ${PODS} }], excludeResourceRules: [{ ${PODS} }] }`, false],
  [`{ resourceRules: [{ ${PODS} }], objectSelector: { matchLabels: { a: b } } }`, false],
  [`{ namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: shop } } }`, true],
  [
    `{ namespaceSelector: { matchLabels: { team: a } } }`,
    { reason: 'the labels of the namespace shop are not in the files' },
  ],
])('matchesConstraints evaluates the constraints %s', (text, expected) => {
  expect(matchesConstraints(constraints(text), firstObject(podText('{}')), [])).toEqual(expected);
});

it('matchesConstraints reads the labels of a namespace from the files', () => {
  const space = firstObject(
    'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { team: a } }\n',
  );
  const wanted = constraints(
    '{ namespaceSelector: { matchExpressions: [{ key: team, operator: In, values: [a] }] } }',
  );
  expect(matchesConstraints(wanted, firstObject(podText('{}')), [space])).toBe(true);
});

it.each<[string, boolean]>([
  ['{ key: a, operator: Exists }', true],
  ['{ key: a, operator: DoesNotExist }', false],
  ['{ key: a, operator: NotIn, values: [b] }', false],
  ['{ key: z, operator: NotIn, values: [b] }', true],
])('matchesSelector evaluates the expression %s', (expression, expected) => {
  const selector = constraints(`{ matchExpressions: [${expression}] }`);
  expect(matchesSelector(selector, new Map([['a', 'b']]))).toBe(expected);
});
