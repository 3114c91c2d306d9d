/**
 * An API version that a Kubernetes release removed.
 *
 * @see https://kubernetes.io/docs/reference/using-api/deprecation-guide/
 */
export interface RemovedApi {
  /** The first Kubernetes release without the API version. */
  readonly since: string;
  /** The API version to use instead. Undefined if the kind no longer exists. */
  readonly successor: string | undefined;
}

/** Rows by API version: the kinds, the first release without them, and the successor. `*` stands for all kinds. */
const REMOVED: Readonly<Record<string, readonly (readonly [string, string, string?])[]>> = {
  'extensions/v1beta1': [
    ['DaemonSet Deployment ReplicaSet', '1.16', 'apps/v1'],
    ['NetworkPolicy', '1.16', 'networking.k8s.io/v1'],
    ['PodSecurityPolicy', '1.16'],
    ['Ingress', '1.22', 'networking.k8s.io/v1'],
  ],
  'apps/v1beta1': [['*', '1.16', 'apps/v1']],
  'apps/v1beta2': [['*', '1.16', 'apps/v1']],
  'admissionregistration.k8s.io/v1beta1': [
    [
      'MutatingWebhookConfiguration ValidatingWebhookConfiguration',
      '1.22',
      'admissionregistration.k8s.io/v1',
    ],
  ],
  'apiextensions.k8s.io/v1beta1': [['*', '1.22', 'apiextensions.k8s.io/v1']],
  'apiregistration.k8s.io/v1beta1': [['*', '1.22', 'apiregistration.k8s.io/v1']],
  'authentication.k8s.io/v1beta1': [['TokenReview', '1.22', 'authentication.k8s.io/v1']],
  'authorization.k8s.io/v1beta1': [['*', '1.22', 'authorization.k8s.io/v1']],
  'autoscaling/v2beta1': [['*', '1.25', 'autoscaling/v2']],
  'autoscaling/v2beta2': [['*', '1.26', 'autoscaling/v2']],
  'batch/v1beta1': [['CronJob', '1.25', 'batch/v1']],
  'batch/v2alpha1': [['CronJob', '1.21', 'batch/v1']],
  'certificates.k8s.io/v1beta1': [['CertificateSigningRequest', '1.22', 'certificates.k8s.io/v1']],
  'coordination.k8s.io/v1beta1': [['Lease', '1.22', 'coordination.k8s.io/v1']],
  'discovery.k8s.io/v1beta1': [['EndpointSlice', '1.25', 'discovery.k8s.io/v1']],
  'events.k8s.io/v1beta1': [['Event', '1.25', 'events.k8s.io/v1']],
  'flowcontrol.apiserver.k8s.io/v1beta1': [['*', '1.26', 'flowcontrol.apiserver.k8s.io/v1']],
  'flowcontrol.apiserver.k8s.io/v1beta2': [['*', '1.29', 'flowcontrol.apiserver.k8s.io/v1']],
  'flowcontrol.apiserver.k8s.io/v1beta3': [['*', '1.32', 'flowcontrol.apiserver.k8s.io/v1']],
  'networking.k8s.io/v1beta1': [['Ingress IngressClass', '1.22', 'networking.k8s.io/v1']],
  'node.k8s.io/v1beta1': [['RuntimeClass', '1.25', 'node.k8s.io/v1']],
  'policy/v1beta1': [
    ['PodDisruptionBudget', '1.25', 'policy/v1'],
    ['PodSecurityPolicy', '1.25'],
  ],
  'rbac.authorization.k8s.io/v1alpha1': [['*', '1.22', 'rbac.authorization.k8s.io/v1']],
  'rbac.authorization.k8s.io/v1beta1': [['*', '1.22', 'rbac.authorization.k8s.io/v1']],
  'scheduling.k8s.io/v1alpha1': [['PriorityClass', '1.17', 'scheduling.k8s.io/v1']],
  'scheduling.k8s.io/v1beta1': [['PriorityClass', '1.22', 'scheduling.k8s.io/v1']],
  'storage.k8s.io/v1beta1': [
    ['CSIDriver CSINode StorageClass VolumeAttachment', '1.22', 'storage.k8s.io/v1'],
    ['CSIStorageCapacity', '1.27', 'storage.k8s.io/v1'],
  ],
};

export function removedApi(apiVersion: string, kind: string): RemovedApi | undefined {
  if (!Object.hasOwn(REMOVED, apiVersion)) return undefined;
  const row = REMOVED[apiVersion]?.find(
    ([kinds]) => kinds === '*' || kinds.split(' ').includes(kind),
  );
  return row && { since: row[1], successor: row[2] };
}
