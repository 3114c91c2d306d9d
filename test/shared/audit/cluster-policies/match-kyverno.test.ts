import { expect, it } from '@jest/globals';
import {
  isNarrow,
  kindsOf,
  matchesKyvernoRule,
  matchesWildcard,
} from '../../../../shared/audit/cluster-policies/match-kyverno.ts';
import { firstObject, podText } from '../../../support/cluster-policies.ts';

const rule = (text: string) => firstObject(`apiVersion: v1\nkind: X\n${text}\n`).root;
const pod = firstObject(podText('{}'));

it.each<[string, unknown]>([
  ['match: { any: [{ resources: { kinds: [Pod] } }] }', true],
  ['match: { resources: { kinds: [v1/Pod] } }', true],
  ['match: { any: [{ resources: { kinds: [Service] } }] }', false],
  ['match: { any: [{ resources: { kinds: [Pod/exec] } }] }', false],
  ['match: { any: [{ resources: { kinds: ["*"], names: ["we*"] } }] }', true],
  [
    'match: { all: [{ resources: { kinds: [Pod] } }, { resources: { kinds: [Pod], namespaces: [a] } }] }',
    false,
  ],
  ['match: { any: [{ resources: { kinds: [Pod], operations: [DELETE] } }] }', false],
  [
    'match: { resources: { kinds: [Pod] } }\nexclude: { any: [{ resources: { namespaces: [shop] } }] }',
    false,
  ],
  [
    'match: { resources: { kinds: [Pod] } }\nexclude: { any: [{ clusterRoles: [admin] }] }',
    { reason: 'needs the user who sends the request (clusterRoles)' },
  ],
])('matchesKyvernoRule evaluates the rule %s', (text, expected) => {
  expect(matchesKyvernoRule(rule(text), pod)).toEqual(expected);
});

it('kindsOf returns the kinds in a rule, and isNarrow returns true if the rule has a selector', () => {
  const wide = rule('match: { any: [{ resources: { kinds: [Pod] } }] }');
  const narrow = rule('match: { any: [{ resources: { kinds: [Pod], selector: {} } }] }');
  expect([kindsOf(wide), isNarrow(wide), isNarrow(narrow)]).toEqual([['Pod'], false, true]);
});

it.each<[string, string, boolean]>([
  ['*', '', true],
  ['a*c', 'abbc', true],
  ['a?c', 'abbc', false],
  ['*a*b*', 'xxaxxbxx', true],
  [`${'*a'.repeat(50)}b`, 'a'.repeat(5_000), false],
])('matchesWildcard matches the pattern %s', (pattern, text, expected) => {
  expect(matchesWildcard(pattern, text)).toBe(expected);
});
