import { describe, expect, it } from '@jest/globals';
import { checkCustomRules } from '../../../../shared/audit/custom/custom-rules.ts';
import type { CustomRule } from '../../../../shared/model/custom-rule.ts';
import { aCustomRule, COMPOSE, DEPLOYMENT, DOCKERFILE, WORKFLOW } from './custom-samples.ts';

const FILES = [COMPOSE, DEPLOYMENT, DOCKERFILE, WORKFLOW];

const check = (...rules: readonly Partial<CustomRule>[]) =>
  checkCustomRules(FILES, rules.map(aCustomRule), () => true);

describe('checkCustomRules', () => {
  it('reports the subjects for which the condition is false', async () => {
    const { hits, problems, ran } = await check(
      { id: 'a', condition: 'object.spec.replicas > 1' },
      { id: 'b', condition: 'object.spec.replicas == 1' },
      { id: 'c', on: 'kubernetes/container', condition: 'object.image.startsWith("ghcr.io/")' },
      { id: 'd', on: 'compose/service', condition: '!object.?privileged.orValue(false)' },
      {
        id: 'e',
        on: 'workflow/step',
        condition: 'has(object.run) || parent.permissions.contents == "write"',
      },
      {
        id: 'f',
        on: 'dockerfile/instruction',
        kinds: ['run'],
        condition: 'parent.name == "build" && !object.text.contains("| sh")',
      },
    );
    expect(problems).toEqual([]);
    expect(hits.map(({ rule, hit }) => `${rule.id} ${hit.address}`)).toEqual([
      'custom/a apps/Deployment/web',
      'custom/c apps/Deployment/web#spec.template.spec.initContainers[init]',
      'custom/d services.base',
      'custom/d services.web',
      'custom/e jobs.test.steps[actions/checkout]',
      'custom/f stage=build/RUN curl x | sh',
    ]);
    expect(ran.map(({ id }) => id)).toHaveLength(6);
  });

  it('applies a rule only to the kinds and files that it selects', async () => {
    const rule = aCustomRule({ condition: 'false', kinds: ['StatefulSet'] });
    expect(await checkCustomRules(FILES, [rule], () => true)).toMatchObject({ hits: [], ran: [] });
    const all = aCustomRule({ condition: 'false' });
    expect(await checkCustomRules(FILES, [all], (_, path) => path === 'x')).toMatchObject({
      hits: [],
    });
  });

  it.each([
    ['object.metadata.annotations.team == "a"', 'No such key: annotations'],
    ['object.spec.replicas', 'an expression is neither true nor false'],
    ['object.metadata.name.matches("\\\\Aa")', 'does not support the regular expression'],
  ])(
    'reports a problem for the condition %s, because it has no result',
    async (condition, reason) => {
      const { hits, problems, ran } = await check({ condition });
      expect([hits, ran]).toEqual([[], []]);
      expect(problems.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^the rule custom\/team-label has no result for Deployment web: /),
      ]);
      expect(problems[0]?.message).toContain(reason);
      expect(problems[0]?.place.path).toBe('deploy/web.yaml');
    },
  );

  it('stops a condition that takes too long, and reports a problem for each file', async () => {
    const text = `${'a'.repeat(60)}!`;
    const condition = `"${text}".matches("^(a|a|aa)+$") && object.kind == "x"`;
    const files = [DEPLOYMENT, { ...DEPLOYMENT, path: 'other.yaml' }];
    const limits = { pieceMs: 300, totalMs: 1_000, heapMb: 64 };
    const rules = [aCustomRule({ condition })];
    const { hits, problems, ran } = await checkCustomRules(files, rules, () => true, limits);
    expect([hits, ran]).toEqual([[], []]);
    expect(problems.map(({ message, place }) => [place.path, message])).toEqual([
      ['deploy/web.yaml', 'the rule custom/team-label has no result: the evaluation took too long'],
      ['other.yaml', 'the rule custom/team-label has no result: the evaluation took too long'],
    ]);
  });
});
