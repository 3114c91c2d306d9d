import { yamlAt } from '../../../json/yaml-tree.ts';
import { isKnownPassword } from '../../../secrets/known-password.ts';
import { isSecretName, NAME_VARIABLE } from '../../secret-name.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import { itemsOf, scalarOf, textOf } from '../kubernetes-value.ts';
import { SECRETS } from '../references.ts';
import { atValue, code } from '../report.ts';
import { hasSecretForm, isLiteralSecret } from '../secret-name.ts';

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/secret-in-env',
  title: 'An environment variable in a manifest contains a secret',
  severity: 'high',
  profile: 'essential',
  why: 'Anyone who can read the repository or the pod can read the secret.',
  fix: 'Revoke the secret. Keep the new one in a secret store, and refer to it with `valueFrom.secretKeyRef`.',
  references: [SECRETS],
  aliases: ['env-var-secret', 'sensitiveContainerEnvVar', 'C-0012'],
  controls: workloadControls({
    ...cis('5.4.1'),
    'nist-800-190': ['4.1.4'],
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(a)(2)(iv)'],
  }),
  *check(container) {
    const variables = itemsOf(yamlAt(container.node, 'env'));
    const names = variables
      .filter((item) => NAME_VARIABLE.test(textOf(yamlAt(item, 'name')) ?? ''))
      .map((item) => textOf(yamlAt(item, 'value')));
    for (const item of variables) {
      const name = textOf(yamlAt(item, 'name')) ?? '';
      const value = scalarOf(yamlAt(item, 'value'));
      if (value === undefined) continue;
      const isNamed = isSecretName(name) && isLiteralSecret(value.text);
      if (!isNamed && !hasSecretForm(value.text)) continue;
      yield atValue(container, value, `env[${name}]`, {
        detail: `${code(name)} contains a fixed value.`,
        ...(isKnownPassword(value.text, [container.name, ...names]) && { severity: 'low' }),
      });
    }
  },
};
