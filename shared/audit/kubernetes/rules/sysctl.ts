import { yamlAt } from '../../../json/yaml-tree.ts';
import { workloadControls } from '../controls.ts';
import type { PodRule } from '../kubernetes-rule.ts';
import { itemsOf, textOf } from '../kubernetes-value.ts';
import { isBefore } from '../kubernetes-version.ts';
import { atValue, code } from '../report.ts';

/** Settings that affect only the pod, each with the first Kubernetes version in which it is safe. */
const SAFE = new Map([
  ['kernel.shm_rmid_forced', '1.0'],
  ['net.ipv4.ip_local_port_range', '1.0'],
  ['net.ipv4.tcp_syncookies', '1.0'],
  ['net.ipv4.ping_group_range', '1.18'],
  ['net.ipv4.ip_unprivileged_port_start', '1.22'],
  ['net.ipv4.ip_local_reserved_ports', '1.27'],
  ['net.ipv4.tcp_keepalive_time', '1.29'],
  ['net.ipv4.tcp_fin_timeout', '1.29'],
  ['net.ipv4.tcp_keepalive_intvl', '1.29'],
  ['net.ipv4.tcp_keepalive_probes', '1.29'],
  ['net.ipv4.tcp_rmem', '1.32'],
  ['net.ipv4.tcp_wmem', '1.32'],
]);

export const rule: PodRule = {
  on: 'pod',
  id: 'kubernetes/sysctl',
  title: 'A pod changes an unsafe kernel setting',
  severity: 'medium',
  profile: 'essential',
  why: 'The setting can affect all pods on the node, or enable a container escape.',
  fix: 'Remove the setting, or use one that Kubernetes lists as safe.',
  references: ['https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/'],
  aliases: ['KSV-0026', 'cluster_allows_unsafe_sysctls', 'unsafe-sysctls'],
  controls: workloadControls(),
  *check(pod, { kubernetesVersion }) {
    for (const item of itemsOf(yamlAt(pod.spec, 'securityContext', 'sysctls'))) {
      const node = yamlAt(item, 'name');
      // The kernel accepts slashes as separators in the name.
      const name = textOf(node)?.replaceAll('/', '.');
      if (node === undefined || name === undefined) continue;
      const since = SAFE.get(name);
      if (since !== undefined && !isBefore(kubernetesVersion, since)) continue;
      yield atValue(pod, node, `securityContext.sysctls[${name}]`, {
        detail: `The setting is ${code(name)}.`,
      });
    }
  },
};
