import { entryAt } from '../../../json/yaml-access.ts';
import { yamlAt } from '../../../json/yaml-tree.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { itemsOf, textOf } from '../kubernetes-value.ts';
import { SECRETS } from '../references.ts';
import { atKey } from '../report.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/secret-as-env',
  title: 'A container gets a secret as an environment variable',
  severity: 'none',
  profile: 'all',
  why: 'Programs often write their environment variables to logs and crash reports, and pass them to all child processes.',
  fix: 'Mount the secret as a file.',
  references: [SECRETS],
  aliases: ['CKV_K8S_35', 'secrets_as_environment_variables', 'read-secret-from-env-var', 'C-0207'],
  controls: workloadControls(cis('5.4.1')),
  *check(container) {
    for (const item of itemsOf(yamlAt(container.node, 'env'))) {
      const entry = entryAt(item, 'valueFrom', 'secretKeyRef');
      const name = textOf(yamlAt(item, 'name')) ?? '';
      if (entry === undefined) continue;
      yield atKey(container, entry, `env[${name}]`, { variant: 'variable' });
    }
    for (const item of itemsOf(yamlAt(container.node, 'envFrom'))) {
      const entry = entryAt(item, 'secretRef');
      const name = textOf(yamlAt(entry?.value, 'name')) ?? '';
      if (entry === undefined) continue;
      yield atKey(container, entry, `envFrom[${name}]`, { variant: 'all' });
    }
  },
};
