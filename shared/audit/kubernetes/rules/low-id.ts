import type { Hit } from '../../rule.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { integerOf } from '../kubernetes-value.ts';
import type { Container } from '../manifest.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent, atValue } from '../report.ts';
import { effective } from '../security.ts';

/** Highest user or group ID that accounts on a node commonly use. */
const HIGHEST_LOW_ID = 10_000;

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/low-id',
  title: 'The user or group ID of a container can belong to an account on the node',
  severity: 'none',
  profile: 'all',
  why: 'If the process escapes, it has the privileges of the account with the same ID on the node.',
  fix: 'Set `runAsUser` and `runAsGroup` to IDs above 10000.',
  references: [SECURITY_CONTEXT],
  aliases: ['KSV-0020', 'KSV-0021', 'CKV_K8S_40', 'containers_run_with_low_uid'],
  variants: { user: ['KSV-0020'], group: ['KSV-0021'] },
  controls: workloadControls(cis('5.7.3')),
  *check(container) {
    if (container.pod.object.isPatch || container.pod.isWindows) return;
    yield* lowId(container, 'runAsUser', 'user');
    yield* lowId(container, 'runAsGroup', 'group');
  },
};

function* lowId(container: Container, key: string, variant: string): Generator<Hit> {
  const value = effective(container, key)?.value;
  const id = integerOf(value);
  const field = `securityContext.${key}`;
  if (value === undefined) {
    yield absent(container, container.node, field.split('.'), { variant });
  } else if (id !== undefined && id <= HIGHEST_LOW_ID) {
    yield atValue(container, value, field, { variant });
  }
}
