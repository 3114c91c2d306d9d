/** Finds references in a workload to things that do not exist: labels, service accounts, probe ports and port names. */

import { entryAt } from '../../json/yaml-access.ts';
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import type { Hit } from '../rule.ts';
import { statedAccount } from './accounts.ts';
import { entriesOf, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { Container, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';
import { isPortName } from './port-name.ts';
import { atKey, atValue } from './report.ts';
import { hasLabels, selects } from './selectors.ts';

const PROBES = ['liveness', 'readiness', 'startup'];

export function* danglingParts(pod: Pod, index: ManifestIndex): Generator<Hit> {
  yield* selector(pod);
  yield* account(pod, index);
  for (const container of pod.containers) {
    yield* portNames(container);
    yield* probePorts(container);
  }
}

/** Reports a workload whose selector does not match the labels of its own pods. */
function* selector(pod: Pod): Generator<Hit> {
  const { object } = pod;
  const path = object.kind === 'CronJob' ? ['spec', 'jobTemplate', 'spec'] : ['spec'];
  const entry = entryAt(object.root, ...path, 'selector');
  if (entry === undefined || object.kind === 'Pod') return;
  const parts = entriesOf(entry.value);
  const isPlain = parts.every(({ value }) => value.kind === 'scalar');
  const isMatched = isPlain ? hasLabels(entry.value, pod.labels) : selects(entry.value, pod.labels);
  if (!isMatched) yield atKey(object, entry, 'spec.selector', { variant: 'selector' });
}

function* account(pod: Pod, index: ManifestIndex): Generator<Hit> {
  const stated = statedAccount(pod);
  const name = textOf(stated) ?? '';
  if (stated === undefined || name === '' || name === 'default') return;
  if (index.beside(pod.object, 'ServiceAccount').some((each) => each.name === name)) return;
  yield atValue(pod, stated, 'serviceAccountName', { variant: 'account' });
}

function* portNames(container: Container): Generator<Hit> {
  for (const port of itemsOf(yamlAt(container.node, 'ports'))) {
    const name = scalarOf(yamlAt(port, 'name'));
    if (name === undefined || isPortName(name.text)) continue;
    yield atValue(container, name, `ports[${name.text}].name`, { variant: 'port-name' });
  }
}

function* probePorts(container: Container): Generator<Hit> {
  const open = itemsOf(yamlAt(container.node, 'ports')).flatMap((port) =>
    ['containerPort', 'name'].map((key) => textOf(yamlAt(port, key))),
  );
  for (const probe of PROBES) {
    for (const action of ['httpGet', 'tcpSocket', 'grpc']) {
      const port: YamlNode | undefined = yamlAt(container.node, `${probe}Probe`, action, 'port');
      const text = textOf(port);
      if (port === undefined || text === undefined || open.includes(text)) continue;
      yield atValue(container, port, `${probe}Probe.port`, { variant: `${probe}-port` });
    }
  }
}
