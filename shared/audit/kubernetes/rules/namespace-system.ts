import { yamlAt } from '../../../json/yaml-tree.ts';
import { isSystemNamespace } from '../cluster-scope.ts';
import { cis, workloadControls } from '../controls.ts';
import type { ObjectRule } from '../kubernetes-rule.ts';
import { scalarOf } from '../kubernetes-value.ts';
import type { KubeObject } from '../manifest.ts';
import { atValue } from '../report.ts';

/** Matches the names of programs that are part of a cluster. */
const CLUSTER_PROGRAM =
  /^(?:kube-|etcd|coredns|metrics-server|cilium|calico|flannel|weave|node-|csi-|aws-node|ebs-|efs-|konnectivity|local-path)/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'kubernetes/namespace-system',
  title: 'A workload is in a system namespace',
  severity: 'medium',
  profile: 'essential',
  why: 'Many policies do not apply to system namespaces, and their accounts and secrets control the cluster.',
  fix: 'Move the workload to a separate namespace.',
  references: ['https://kubernetes.io/docs/concepts/overview/working-with-objects/namespaces/'],
  aliases: ['KSV-0037'],
  controls: workloadControls({ ...cis('5.7.1'), 'nsa-cisa-1.2': ['network'] }),
  *check(object, { index }) {
    const value = scalarOf(yamlAt(object.root, 'metadata', 'namespace'));
    if (value === undefined || !isSystemNamespace(value.text)) return;
    const isWorkload = object.kind === 'Pod' || index.podsOf(object).length > 0;
    if (!isWorkload || isClusterProgram(object)) return;
    yield atValue(object, value, 'metadata.namespace');
  },
};

function isClusterProgram({ name, labels }: KubeObject): boolean {
  return (
    CLUSTER_PROGRAM.test(name ?? '') ||
    (labels.has('component') && labels.get('tier') === 'control-plane')
  );
}
