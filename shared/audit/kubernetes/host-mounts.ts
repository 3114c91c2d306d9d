/** Finds the folders and files on the node that pods or persistent volumes use. */
import { posix } from 'node:path';
import { type YamlNode, yamlAt } from '../../json/yaml-tree.ts';
import { isNull, isTrue, itemsOf, scalarOf, textOf } from './kubernetes-value.ts';
import type { KubeObject, Place, Pod } from './manifest.ts';
import type { ManifestIndex } from './manifest-index.ts';

export interface HostMount {
  readonly place: Place;
  readonly field: string;
  /** The node of the path. If the path is missing, the node of `hostPath`. */
  readonly node: YamlNode;
  /** Absolute path without a trailing slash. */
  readonly path: string;
  /** True if a container can write to the path. A mount is writable unless it sets `readOnly: true`. */
  readonly isWritable: boolean;
  readonly kind: 'socket' | 'sensitive' | 'system' | 'other';
}

/** Matches sockets that give control over all containers on the node. */
const SOCKETS = /\/(?:docker|dockershim|cri-dockerd|containerd|crio|podman)\.sock$/;

/** Folders that give control over the node or reveal its secrets. */
const SENSITIVE = [
  ...['/bin', '/boot', '/dev', '/etc', '/lib', '/lib32', '/lib64', '/proc', '/root', '/sbin'],
  ...['/sys', '/usr', '/var/lib/kubelet', '/var/lib/docker', '/var/lib/containerd'],
  ...['/var/lib/containers', '/var/lib/etcd', '/var/lib/rancher', '/opt/cni'],
];

/** Folders that are sensitive only because they contain a sensitive folder. */
const PARENTS = new Set(['/', '/var', '/var/lib', '/run', '/var/run', '/home']);

/** Other folders of the operating system. */
const SYSTEM = ['/home', '/media', '/mnt', '/run', '/srv', '/var', '/cdrom', '/selinux'];

export function hostMounts(object: KubeObject, index: ManifestIndex): readonly HostMount[] {
  const found = index.podsOf(object).flatMap(podMounts);
  const own = yamlAt(object.root, 'spec', 'hostPath');
  if (object.kind !== 'PersistentVolume' || own === undefined) return found;
  const modes = itemsOf(yamlAt(object.root, 'spec', 'accessModes')).map(textOf);
  const isWritable = modes.some((mode) => mode !== 'ReadOnlyMany');
  return [...found, mountOf(object, own, { field: 'spec.hostPath.path', isWritable })];
}

function podMounts(pod: Pod): readonly HostMount[] {
  return itemsOf(yamlAt(pod.spec, 'volumes')).flatMap((volume) => {
    const node = yamlAt(volume, 'hostPath');
    if (node === undefined || isNull(node)) return [];
    const name = textOf(yamlAt(volume, 'name')) ?? '';
    const field = `volumes[${name}].hostPath.path`;
    return [mountOf(pod, node, { field, isWritable: isMountedWritable(pod, name) })];
  });
}

function isMountedWritable(pod: Pod, volume: string): boolean {
  return pod.containers.some(({ node }) =>
    itemsOf(yamlAt(node, 'volumeMounts')).some(
      (mount) => textOf(yamlAt(mount, 'name')) === volume && !isTrue(yamlAt(mount, 'readOnly')),
    ),
  );
}

function mountOf(
  place: Place,
  hostPath: YamlNode,
  { field, isWritable }: { field: string; isWritable: boolean },
): HostMount {
  const node = scalarOf(yamlAt(hostPath, 'path')) ?? hostPath;
  const written = posix.normalize(`/${textOf(node) ?? ''}`);
  const path = written.length > 1 ? written.replace(/\/$/, '') : written;
  return { place, field, node, path, isWritable, kind: kindOf(path) };
}

function kindOf(path: string): HostMount['kind'] {
  if (SOCKETS.test(path)) return 'socket';
  if (PARENTS.has(path) || SENSITIVE.some((folder) => isInside(path, folder))) return 'sensitive';
  return SYSTEM.some((folder) => isInside(path, folder)) ? 'system' : 'other';
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}
