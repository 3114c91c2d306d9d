import { type FlagRow, flagRows, PROFILE, TLS } from './flag-row.ts';

/**
 * Flags of the controller manager.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kube-controller-manager/
 */
export const CONTROLLER_MANAGER_FLAGS: readonly FlagRow[] = flagRows(
  'controller-manager',
  `
terminated-pod-gc (terminated-pod-gc-threshold) | absent, outside 1 12500 | 10 | none | 1.3.1
  Objects of terminated pods fill the cluster's storage.
  KCV-0033 terminated_pod_garbage_collector_threshold_not_properly_set CKV_K8S_106
profiling | absent, not false | false | low | 1.3.2
  ${PROFILE}
  KCV-0034 profiling_not_set_to_false CKV_K8S_107
account-credentials (use-service-account-credentials) | absent, not true | true | medium | 1.3.3
  All controllers share one account that has all permissions.
  KCV-0035 use_service_account_credentials_not_set_to_true CKV_K8S_108
account-key (service-account-private-key-file) | absent, empty | a file | low | 1.3.4
  The token key cannot be rotated separately.
  KCV-0036 service_account_private_key_file_not_defined CKV_K8S_110
root-ca-file | absent, empty | a file | low | 1.3.5
  Pods cannot verify the API server's certificate.
  KCV-0037 root_ca_file_not_defined CKV_K8S_111
rotate-kubelet-cert (feature-gates) | lacks RotateKubeletServerCertificate=true | RotateKubeletServerCertificate=true | low | 1.3.6
  ${TLS}
  KCV-0038 rotate_kubelet_server_certificate_not_active CKV_K8S_112
bind-address | absent, not 127.0.0.1 | 127.0.0.1 | low | 1.3.7
  Anyone on the network can read metrics and profiles.
  KCV-0039 bind_address_not_properly_set CKV_K8S_113
`,
);
