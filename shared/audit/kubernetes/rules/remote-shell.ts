import { yamlAt } from '../../../json/yaml-tree.ts';
import type { Hit } from '../../rule.ts';
import { workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { integerOf, itemsOf, scalarOf, scalarsOf, textOf } from '../kubernetes-value.ts';
import type { Container, KubeObject } from '../manifest.ts';
import { atPlace, atValue } from '../report.ts';

const SUDO = /(?:^|[\s;&|"'/])sudo(?:\s|$)/;
const DASHBOARD = /kubernetes-dashboard|kubernetesui/;
const TILLER = /(?:^|[/:-])tiller(?:[:@-]|$)/;
const SSH_PORTS = new Set([22, 2222]);

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/remote-shell',
  title: 'A workload provides remote access',
  severity: 'medium',
  profile: 'essential',
  why: 'With SSH, `sudo`, the dashboard or Tiller, an attacker on the network can control the container or the cluster.',
  fix: 'Remove the program, and allow `kubectl exec` only for the people who need it.',
  references: ['https://kubernetes.io/docs/concepts/security/security-checklist/'],
  aliases: [
    'KSV-0102',
    'CKV_K8S_33',
    'CKV_K8S_34',
    'CKV_K8S_45',
    'tiller_is_deployed',
    'tiller_service_is_not_deleted',
    'tiller_deployment_is_accessible_from_within_the_cluster',
    'dashboard_is_enabled',
    'ssh-port',
    'C-0042',
    'C-0062',
    'C-0014',
  ],
  controls: workloadControls({ 'pci-dss-4.0.1': ['2.2.4'] }),
  *check(object, { index }) {
    const pods = index.podsOf(object);
    for (const { containers } of pods) for (const container of containers) yield* inside(container);
    if (object.kind === 'Service') yield* servicePorts(object);
    const isShown = object.kind === 'Service' || pods.length > 0;
    if (isShown && isTiller(object)) yield atPlace(object, 'metadata.name', { variant: 'tiller' });
  },
};

/** Returns true for Tiller. It is recognized by the name of the object, or by the label from the Helm 2 installer. */
function isTiller(object: KubeObject): boolean {
  const label = textOf(yamlAt(object.root, 'metadata', 'labels', 'name'));
  return TILLER.test(object.name ?? '') || label === 'tiller';
}

function* inside(container: Container): Generator<Hit> {
  const image = scalarOf(yamlAt(container.node, 'image'));
  if (image !== undefined && DASHBOARD.test(image.text)) {
    yield atValue(container, image, 'image', { variant: 'dashboard' });
  } else if (image !== undefined && TILLER.test(image.text)) {
    yield atValue(container, image, 'image', { variant: 'tiller' });
  }
  for (const port of itemsOf(yamlAt(container.node, 'ports'))) {
    const value = yamlAt(port, 'containerPort');
    if (value === undefined || integerOf(value) !== 22) continue;
    yield atValue(container, value, 'ports[22].containerPort', { variant: 'ssh-port' });
  }
  for (const key of ['command', 'args']) {
    for (const word of scalarsOf(yamlAt(container.node, key))) {
      if (SUDO.test(word.text)) yield atValue(container, word, key, { variant: 'sudo' });
    }
  }
}

function* servicePorts(service: KubeObject): Generator<Hit> {
  for (const port of itemsOf(yamlAt(service.root, 'spec', 'ports'))) {
    for (const key of ['port', 'targetPort']) {
      const value = yamlAt(port, key);
      const number = integerOf(value);
      if (value === undefined || number === undefined || !SSH_PORTS.has(number)) continue;
      yield atValue(service, value, `spec.ports[${number}].${key}`, { variant: 'ssh-service' });
      break;
    }
  }
}
