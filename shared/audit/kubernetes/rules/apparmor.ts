import { yamlAt } from '../../../json/yaml-tree.ts';
import type { Hit } from '../../rule.ts';
import { workloadControls } from '../controls.ts';
import { added, replaced } from '../edit.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { entriesOf, isNull, textOf } from '../kubernetes-value.ts';
import type { Container, Pod } from '../manifest.ts';
import { APPARMOR } from '../references.ts';
import { absent, atValue } from '../report.ts';
import { contextsOf, effective } from '../security.ts';

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const PATH = ['securityContext', 'appArmorProfile', 'type'];
const CONFINED = /^(?:runtime\/default|localhost\/.*|)$/;

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/apparmor',
  title: 'A container is not restricted by an AppArmor profile',
  severity: 'medium',
  profile: 'essential',
  why: 'Without a profile, a process that escapes from the container can mount file systems and write to system files.',
  fix: 'Set `appArmorProfile.type: RuntimeDefault` in the `securityContext`, or remove the annotation.',
  references: [APPARMOR],
  aliases: ['KSV-0002', 'missing_app_armor_config', 'C-0055'],
  controls: workloadControls({ 'cis-docker-1.6.0': ['5.2'] }),
  *check(pod) {
    yield* unconfined(pod);
    if (pod.object.isPatch || pod.isWindows) return;
    for (const container of pod.containers) yield* unset(container);
  },
};

function* unconfined(pod: Pod): Generator<Hit> {
  for (const { place, node } of contextsOf(pod)) {
    const type = yamlAt(node, 'appArmorProfile', 'type');
    if (type === undefined || textOf(type) !== 'Unconfined') continue;
    const edits = replaced(type, 'RuntimeDefault');
    yield atValue(place, type, PATH.join('.'), { variant: 'unconfined', edits });
  }
  for (const { key, value } of entriesOf(yamlAt(pod.metadata, 'annotations'))) {
    const profile = textOf(value) ?? '';
    if (!key.startsWith(ANNOTATION) || CONFINED.test(profile)) continue;
    const edits = replaced(value, 'runtime/default');
    const variant = profile === 'unconfined' ? profile : 'unknown-profile';
    yield atValue(pod, value, `metadata.annotations.${key}`, { variant, edits });
  }
}

function* unset(container: Container): Generator<Hit> {
  const annotation = yamlAt(container.pod.metadata, 'annotations', ANNOTATION + container.name);
  const profile = effective(container, 'appArmorProfile', 'type')?.value;
  if (!isNull(annotation) || !isNull(profile)) return;
  yield absent(container, container.node, PATH, {
    variant: 'unset',
    severity: 'low',
    profile: 'all',
    edits: added(container.file, container.node, PATH, 'RuntimeDefault'),
  });
}
