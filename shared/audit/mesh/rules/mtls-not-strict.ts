import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import { replaced } from '../../kubernetes/edit.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, scalarOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue, code } from '../../kubernetes/report.ts';

export const rule: ObjectRule = {
  on: 'object',
  id: 'mesh/mtls-not-strict',
  title: 'The mesh accepts unencrypted traffic',
  severity: 'high',
  profile: 'essential',
  why: 'Any pod can send unencrypted requests to the workload, without an identity.',
  fix: 'Set the mode to `STRICT`.',
  references: ['https://istio.io/latest/docs/reference/config/security/peer_authentication/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['4.2.1'], hipaa: ['164.312(e)(2)(ii)'] }),
  *check(object) {
    if (object.kind !== 'PeerAuthentication') return;
    const ports = entriesOf(yamlAt(object.root, 'spec', 'portLevelMtls'));
    const modes = [
      [yamlAt(object.root, 'spec', 'mtls', 'mode'), 'spec.mtls.mode'] as const,
      ...ports.map(
        ({ key, value }) => [yamlAt(value, 'mode'), `spec.portLevelMtls[${key}]`] as const,
      ),
    ];
    for (const [node, field] of modes) {
      const mode = scalarOf(node);
      if (mode?.text !== 'PERMISSIVE' && mode?.text !== 'DISABLE') continue;
      const edits = replaced(mode, 'STRICT', false);
      yield atValue(object, mode, field, { detail: `The mode is ${code(mode.text)}.`, edits });
    }
  },
};
