import { type YamlNode, yamlAt } from '../../../json/yaml-tree.ts';
import { isKnownPassword } from '../../../secrets/known-password.ts';
import { NAME_VARIABLE } from '../../secret-name.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { entriesOf, isNull, itemsOf, scalarsOf, textOf } from '../kubernetes-value.ts';
import type { KubeObject } from '../manifest.ts';
import { SECRETS } from '../references.ts';
import { atPlace, atValue } from '../report.ts';
import { isLiteralSecret } from '../secret-name.ts';

/** Matches keys whose values are not secret, such as certificates and names. */
const PUBLIC =
  /(?:^|[._-])(?:ca|crt|cert|pub|user|username|host|hostname|name|url|namespace|port|type|provider|database|db|dbname|schema|region|driver|engine)$/i;

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/secret-manifest',
  title: 'A Secret is committed in plain text',
  severity: 'high',
  profile: 'essential',
  why: 'Base64 is not encryption: anyone who can read the repository can read the secret.',
  fix: 'Revoke the secret. Commit an ExternalSecret, a SealedSecret or a file encrypted with SOPS.',
  references: [SECRETS],
  aliases: [
    'kubernetes-secret-yaml',
    'no-k8s-kind-secret',
    'using_kubernetes_native_secret_management',
  ],
  controls: workloadControls({
    ...cis('5.4.2'),
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(a)(2)(iv)'],
  }),
  *check(object) {
    if (object.kind === 'Kustomization') yield* generated(object);
    if (object.kind !== 'Secret' || object.group !== '') return;
    if (yamlAt(object.root, 'sops') !== undefined) return;
    const values = [
      ...entriesOf(yamlAt(object.root, 'data')).map(({ key, value }) => [key, decoded(value)]),
      ...entriesOf(yamlAt(object.root, 'stringData')).map(({ key, value }) => [key, textOf(value)]),
    ] as const;
    const secrets = values.filter(([key = '', value]) => isSecret(key, value));
    const [first] = secrets;
    if (first === undefined) return;
    const names = values.filter(([key = '']) => NAME_VARIABLE.test(key)).map(([, value]) => value);
    const isKnown = secrets.every(([, value = '']) => isKnownPassword(value, names));
    yield atPlace(object, secrets.length === 1 ? `data.${first[0]}` : 'data', {
      ...(isKnown && { severity: 'low' }),
    });
  },
};

function* generated(object: KubeObject): ReturnType<ObjectRule['check']> {
  for (const generator of itemsOf(yamlAt(object.root, 'secretGenerator'))) {
    const name = textOf(yamlAt(generator, 'name')) ?? '';
    for (const literal of scalarsOf(yamlAt(generator, 'literals'))) {
      const [key = '', ...rest] = literal.text.split('=');
      if (!isSecret(key, rest.join('='))) continue;
      yield atValue(object, literal, `secretGenerator[${name}].${key}`, { variant: 'generator' });
    }
  }
}

function isSecret(key: string, value: string | undefined): boolean {
  if (value === undefined || PUBLIC.test(key) || value.startsWith('ENC[')) return false;
  return isLiteralSecret(value) || value.length > 4096;
}

/**
 * Returns the decoded text of a value. A value that is not Base64 is a placeholder that a program replaces, so it
 * returns undefined.
 */
function decoded(node: YamlNode): string | undefined {
  if (isNull(node)) return undefined;
  const text = (textOf(node) ?? '').replace(/\s/g, '');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  return Buffer.from(text, 'base64').toString('utf8');
}
