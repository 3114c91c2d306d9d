import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { PodRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import { atValue, code } from '../../kubernetes/report.ts';

const OFF = new Set([
  'sidecar.istio.io/inject=false',
  'linkerd.io/inject=disabled',
  'istio.io/dataplane-mode=none',
]);

/** Matches `excludeInboundPorts`, `skip-outbound-ports` and similar settings. */
const EXCLUDED =
  /^(?:traffic\.sidecar\.istio\.io\/exclude\w+|config\.linkerd\.io\/skip-(?:in|out)bound-ports)$/;

export const rule: PodRule = {
  on: 'pod',
  id: 'mesh/sidecar-bypassed',
  title: 'A workload, or some of its traffic, bypasses the mesh',
  severity: 'low',
  profile: 'hardened',
  why: 'The mesh does not encrypt this traffic or apply its policies to it.',
  fix: 'Remove the annotation, or limit it to the ports that need it.',
  references: ['https://istio.io/latest/docs/setup/additional-setup/sidecar-injection/'],
  aliases: [],
  controls: networkControls({ 'pci-dss-4.0.1': ['4.2.1'], hipaa: ['164.312(e)(2)(ii)'] }),
  *check(pod) {
    for (const part of ['annotations', 'labels']) {
      for (const { key, value } of entriesOf(yamlAt(pod.metadata, part))) {
        const text = textOf(value) ?? '';
        const isOff = OFF.has(`${key}=${text}`);
        if (!isOff && (!EXCLUDED.test(key) || text === '')) continue;
        yield atValue(pod, value, `metadata.${part}.${key}`, {
          variant: isOff ? 'off' : 'excluded',
          detail: `The setting is ${code(key)}.`,
        });
      }
    }
  },
};
