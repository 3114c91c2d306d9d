import { yamlAt } from '../../../json/yaml-tree.ts';
import type { Edit } from '../../rule.ts';
import { capabilities } from '../capabilities.ts';
import { cis, workloadControls } from '../controls.ts';
import { added, prepended } from '../edit.ts';
import type { ContainerRule } from '../kubernetes-rule.ts';
import type { Container } from '../manifest.ts';
import { SECURITY_CONTEXT } from '../references.ts';
import { absent } from '../report.ts';

const PATH = ['securityContext', 'capabilities', 'drop'];

export const rule: ContainerRule = {
  on: 'container',
  id: 'kubernetes/capabilities-kept',
  title: 'A container keeps the default capabilities',
  severity: 'low',
  profile: 'hardened',
  why: 'With the default capabilities, a process can, for example, forge packets and change file owners. Few programs need them.',
  fix: 'Set `capabilities.drop: ["ALL"]`, and add only the capabilities that the program needs.',
  references: [SECURITY_CONTEXT],
  aliases: [
    'KSV-0003',
    'KSV-0004',
    'KSV-0106',
    'CKV_K8S_28',
    'CKV_K8S_36',
    'CKV_K8S_37',
    'no_drop_capabilities_for_containers',
    'net_raw_capabilities_not_being_dropped',
    'drop-net-raw-capability',
    'linuxHardening',
    'C-0055',
    'C-0199',
    'C-0201',
    'C-0220',
  ],
  controls: workloadControls(cis('5.2.10')),
  *check(container) {
    if (container.pod.object.isPatch || container.pod.isWindows) return;
    const dropped = capabilities(container, 'drop').map(({ name }) => name);
    if (dropped.includes('ALL')) return;
    yield absent(container, container.node, PATH, {
      variant: variantOf(dropped),
      edits: editsOf(container),
    });
  },
};

function variantOf(dropped: readonly string[]): string {
  if (dropped.length === 0) return 'nothing-dropped';
  return dropped.includes('NET_RAW') ? 'some-kept' : 'net-raw-kept';
}

function editsOf(container: Container): readonly Edit[] {
  const list = yamlAt(container.node, ...PATH);
  if (list === undefined) return added(container.file, container.node, PATH, '["ALL"]');
  return prepended(container.file, list, '"ALL"');
}
