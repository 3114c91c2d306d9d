import { describe, expect, it } from '@jest/globals';
import { customHit, customRuleText } from '../../../../shared/audit/custom/custom-hit.ts';
import { subjectReader } from '../../../../shared/audit/custom/custom-subjects.ts';
import type { CustomRule } from '../../../../shared/model/custom-rule.ts';
import { aCustomRule, COMPOSE, DEPLOYMENT, WORKFLOW } from './custom-samples.ts';

/** Returns the reported texts of all subjects. */
function reported(given: Partial<CustomRule>, file: { path: string; text: string }) {
  const rule = aCustomRule(given);
  return subjectReader([file])(rule.on).map((subject) => {
    const { hit } = customHit(rule, subject);
    return file.text.slice(hit.at.start, hit.at.end);
  });
}

describe('customHit', () => {
  it.each([
    ['spec.replicas', '1'],
    ['metadata.labels', 'labels'],
    ['metadata.labels.team', 'labels'],
    ['spec.template.spec.containers[0].image', 'ghcr.io/octo-org/app'],
    ['spec.template.spec.containers[0]', 'name'],
    ['spec.template.spec.containers[7].image', 'containers'],
    ['absent.path', 'web'],
    ['__proto__', 'web'],
  ])('locates the hit of a rule with the path %s at the text %j', (at, text) => {
    expect(reported({ at: [at] }, DEPLOYMENT)).toEqual([text]);
  });

  it('treats each item in a list of keys as one key, even if it contains dots', () => {
    const file = { ...DEPLOYMENT, text: DEPLOYMENT.text.replace('app: web', 'a.b/c: x') };
    expect(reported({ at: ['metadata', 'labels', 'a.b/c'] }, file)).toEqual(['x']);
  });

  it('locates the hit at the first field in the condition if the rule has no path', () => {
    const condition = 'object.spec.replicas > 1';
    expect(reported({ condition }, DEPLOYMENT)).toEqual(['1']);
    expect(reported({ on: 'workflow/job', condition: 'name != "test"' }, WORKFLOW)).toEqual([
      'test',
    ]);
  });

  it('locates the hit at the alias if the value comes from an alias', () => {
    const text = 'services:\n  a: {image: &i x}\n  b: {image: *i}\n';
    const file = { path: 'compose.yaml', text };
    expect(reported({ on: 'compose/service', at: ['image'] }, file)).toEqual(['x', '*i']);
  });

  it('locates the hit at the extending service if the value comes from the extended service', () => {
    expect(reported({ on: 'compose/service', at: ['privileged'] }, COMPOSE)).toEqual([
      '"yes"',
      'web',
    ]);
  });

  it('starts the detail with the name of the subject, followed by the message of the rule', () => {
    const rule = aCustomRule({ message: 'Add the label `team`.' });
    const [subject] = subjectReader([DEPLOYMENT])(rule.on);
    if (subject === undefined) throw new Error('no subject');
    expect(customHit(rule, subject).hit.detail).toBe('Deployment web: Add the label `team`.');
  });
});

it('customRuleText prefixes the ID with custom/, and returns the controls from the policy', () => {
  const controls = { ssdf: ['PO.2.1'] };
  expect(
    customRuleText(aCustomRule({ title: 'No team.', fix: 'Add a team.', controls })),
  ).toMatchObject({
    id: 'custom/team-label',
    title: 'No team',
    severity: 'medium',
    fix: 'Add a team.',
    controls,
  });
});
