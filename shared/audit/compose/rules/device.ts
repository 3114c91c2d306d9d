import type { Rule } from '../../rule.ts';
import { textOf } from '../compose-values.ts';
import { normalized } from '../host-paths.ts';
import { innerOf, itemsOf, type Service } from '../read-services.ts';
import { serviceHit } from '../service-hits.ts';

/** Matches devices that give access to memory, I/O ports or the kernel. Most of them also require a capability. */
const MEMORY = /^\/dev\/(?:mem|kmem|port|fuse|raw|bpf)$/;

/**
 * Matches devices through which a container can reach the host, such as disks and virtualization devices. Also matches
 * the whole `/dev` folder.
 */
const DANGEROUS =
  /^\/dev(?:$|\/(?:kvm|kmsg|loop.*|sd[a-z].*|hd[a-z].*|vd[a-z].*|xvd[a-z].*|nvme.*|mmcblk.*|dm-.*|mapper(?:\/.*)?|disk(?:\/.*)?|md(?:\d|\/).*|zfs|btrfs-control|vfio(?:\/.*)?|vhost-.*|uinput|input(?:\/.*)?|bus(?:\/.*)?|raw\/.*|sg\d.*|tpm.*|cpu\/.*|userfaultfd|nbd\d.*|sr\d.*)$)/;

export const rule: Rule<Service> = {
  id: 'compose/device',
  title: 'The container has access to a host device',
  severity: 'high',
  profile: 'essential',
  why: 'Through the device, a process can read the host’s disks or memory.',
  fix: 'Remove the device, or give the container only the device that it needs.',
  references: ['https://docs.docker.com/reference/compose-file/services/#devices'],
  aliases: ['CL-0016'],
  controls: { 'cis-docker-1.6.0': ['5.18'], 'nist-800-190': ['4.4.3'], 'pci-dss-4.0.1': ['2.2.1'] },
  *check(service) {
    for (const item of itemsOf(service, 'devices')) {
      const source = item.node.kind === 'map' ? innerOf(item, 'source') : item;
      const path = normalized(textOf(source?.node)?.split(':')[0] ?? '');
      if (source === undefined || !path.startsWith('/dev')) continue;
      const variant = kindOf(path);
      const isOrdinary = variant === 'ordinary';
      yield serviceHit(service, source, `devices ${path}`, {
        variant,
        ...(isOrdinary && { severity: 'medium', profile: 'hardened' }),
      });
    }
    for (const item of itemsOf(service, 'device_cgroup_rules')) {
      if (!/^\s*(?:a|b)\b.*[rwm]|^\s*c\s+\*/.test(textOf(item.node) ?? '')) continue;
      yield serviceHit(service, item, 'device_cgroup_rules', { variant: 'dangerous' });
    }
  },
};

function kindOf(path: string): string {
  if (MEMORY.test(path)) return 'memory';
  return DANGEROUS.test(path) ? 'dangerous' : 'ordinary';
}
