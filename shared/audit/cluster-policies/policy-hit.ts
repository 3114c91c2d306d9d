import { oneLine } from '../../text/sanitize.ts';
import type { AreaHit } from '../area.ts';
import type { RuleText } from '../rule.ts';
import { spanAt } from './manifest.ts';
import type { ClusterPolicy } from './policy.ts';
import type { Violation } from './program.ts';
import type { PolicyTarget } from './subject-of.ts';

const MAX_TITLE = 200;

/**
 * Returns the report for a violated policy. It is at the first field that the expression reads. If the object lacks
 * this field, it is at the last key on the path that exists.
 */
export function hitOf(
  policy: ClusterPolicy,
  { object, template }: PolicyTarget,
  { validation, message }: Violation,
): AreaHit {
  const { kind, name = '' } = object;
  const { expression = '', message: stated } = policy.program.validations[validation] ?? {};
  const { path } = policy.source.file;
  const where = policy.isReplaced === true ? `${path} of the base` : path;
  const named = `${kind} ${name} violates the policy ${policy.name} in ${where}.`;
  const part = policy.rule === undefined ? '' : `${policy.rule}/`;
  return {
    rule: ruleOf(policy, stated),
    file: object.file,
    hit: {
      at: spanAt(object, fieldIn(expression, template)),
      address: `${object.address}#${part}${validation}`,
      detail: message === undefined ? named : `${named} ${message}`,
    },
  };
}

function ruleOf({ name, isEnforced }: ClusterPolicy, message: string | undefined): RuleText {
  const title = message ?? `The object violates the policy ${name}`;
  return {
    id: `policy/${name}`,
    title: oneLine(title).slice(0, MAX_TITLE).replace(/\.$/, ''),
    severity: isEnforced ? 'high' : 'low',
    profile: 'essential',
    why: isEnforced
      ? 'Because of this policy, the cluster rejects the object.'
      : 'Because of this policy, the cluster reports the object.',
    fix: 'Change the object so that the policy expression is true.',
    references: [],
    aliases: [],
    controls: {},
  };
}

/** Returns the path of the first field in the object that the expression reads, as a list of keys. */
export function fieldIn(expression: string, template: readonly string[]): readonly string[] {
  const [, path = ''] =
    /\bobject((?:\.\??[A-Za-z_]\w{0,100}){1,20})(?![\w(])/.exec(expression) ?? [];
  const keys = path.split('.').flatMap((key) => (key === '' ? [] : [key.replace('?', '')]));
  return template.length > 0 ? [...template, ...keys] : keys;
}
