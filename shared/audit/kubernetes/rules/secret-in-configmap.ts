import type { Span } from '../../../json/text-places.ts';
import { type YamlEntry, yamlAt } from '../../../json/yaml-tree.ts';
import { isSecretName } from '../../secret-name.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { entriesOf, textOf } from '../kubernetes-value.ts';
import type { KubeObject } from '../manifest.ts';
import { SECRETS } from '../references.ts';
import { atValue, code } from '../report.ts';
import { hasSecretForm, isLiteralSecret } from '../secret-name.ts';

/**
 * Matches a setting in a file, such as `db.password = hunter22`. Longer lines usually contain data and do not match.
 */
const SETTING = /^[ \t]{0,40}([A-Za-z][\w.-]{0,60})[ \t]{0,9}[:=][ \t]{0,9}(\S{1,200})[ \t]*\r?$/gm;

/** Maximum length of a file that is searched for settings, in characters. */
const MAX_FILE = 200_000;

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/secret-in-configmap',
  title: 'A ConfigMap contains a secret',
  severity: 'high',
  profile: 'essential',
  why: 'ConfigMaps are stored and shown in plain text, and many accounts can read them.',
  fix: 'Revoke the secret. Keep the new one in a secret store, and use a Secret in the cluster.',
  references: [SECRETS],
  aliases: ['KSV-0109', 'KSV-01010', 'sensitiveConfigmapContent', 'C-0012'],
  controls: workloadControls({ ...cis('5.4.1'), 'pci-dss-4.0.1': ['8.6.2'] }),
  *check(object) {
    if (object.kind !== 'ConfigMap' || object.group !== '') return;
    for (const entry of entriesOf(yamlAt(object.root, 'data'))) {
      const text = textOf(entry.value) ?? '';
      const isSecret = isSecretName(entry.key) && isLiteralSecret(text);
      if (!text.includes('\n')) {
        if (!isSecret && !hasSecretForm(text)) continue;
        const detail = `The key is ${code(entry.key)}.`;
        yield atValue(object, entry.value, `data.${entry.key}`, { detail });
      } else {
        for (const { name, span } of settingsOf(object, entry)) {
          const address = `${object.address}#data.${entry.key}.${name}`;
          yield { at: span, address, detail: `The setting is ${code(name)}.` };
        }
      }
    }
  },
};

/** Finds settings with secrets in a file that is embedded as a block scalar or a quoted string. */
function settingsOf(
  { file }: KubeObject,
  { value }: YamlEntry,
): readonly { readonly name: string; readonly span: Span }[] {
  const { start, end } = value.span;
  const written = file.text.slice(start, Math.min(end, start + MAX_FILE));
  const isQuoted = /^["']/.test(written);
  const text = isQuoted ? (textOf(value) ?? '').slice(0, MAX_FILE) : written;
  const found: { name: string; span: Span }[] = [];
  for (const match of text.matchAll(SETTING)) {
    const [line, name = '', quoted = ''] = match;
    const secret = quoted.replace(/^["']|["',;]+$/g, '');
    if (!isSecretName(name) || !isLiteralSecret(secret)) continue;
    const from = match.index + line.lastIndexOf(secret);
    const at = isQuoted ? onlyIndexOf(written, secret) : from;
    const span = at === undefined ? value.span : spanAt(start + at, secret);
    found.push({ name, span });
  }
  return found;
}

/**
 * Returns the index of a secret in the text as written. Returns undefined if the text does not contain it exactly once.
 * This happens if a quoted string escapes a part of the secret.
 */
function onlyIndexOf(written: string, secret: string): number | undefined {
  const first = written.indexOf(secret);
  return first !== -1 && first === written.lastIndexOf(secret) ? first : undefined;
}

function spanAt(start: number, { length }: string): Span {
  return { start, end: start + length };
}
