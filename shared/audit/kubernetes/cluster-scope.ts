/** Kinds of objects that do not belong to a namespace. */
const CLUSTER_KINDS = new Set([
  'APIService',
  'CertificateSigningRequest',
  'ClusterPolicy',
  'ClusterRole',
  'ClusterRoleBinding',
  'ComponentStatus',
  'CSIDriver',
  'CSINode',
  'CustomResourceDefinition',
  'FalcoRule',
  'FlowSchema',
  'GatewayClass',
  'IngressClass',
  'Kustomization',
  'MutatingWebhookConfiguration',
  'Namespace',
  'Node',
  'PersistentVolume',
  'PodSecurityPolicy',
  'PriorityClass',
  'PriorityLevelConfiguration',
  'RuntimeClass',
  'SeccompProfile',
  'SecurityContextConstraints',
  'StorageClass',
  'ValidatingAdmissionPolicy',
  'ValidatingAdmissionPolicyBinding',
  'ValidatingWebhookConfiguration',
  'VolumeAttachment',
]);

const SYSTEM_NAMESPACES = new Set(['kube-system', 'kube-public', 'kube-node-lease']);

/** Matches API groups whose objects are only read from files and never applied to a cluster. */
const FILE_GROUPS =
  /^(?:(?:kubelet|apiserver|audit|kubeadm|kubescheduler|kubecontrollermanager|kubeproxy)\.(?:config\.)?k8s\.io|kind\.x-k8s\.io|kustomize\.config\.k8s\.io|client\.authentication\.k8s\.io)$/;

export function hasNamespace({ kind, group }: { kind: string; group: string }): boolean {
  return !CLUSTER_KINDS.has(kind) && !FILE_GROUPS.test(group);
}

export function isSystemNamespace(namespace: string | undefined): boolean {
  return namespace !== undefined && SYSTEM_NAMESPACES.has(namespace);
}
