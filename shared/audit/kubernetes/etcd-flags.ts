import { type FlagRow, flagRows, TLS } from './flag-row.ts';

/**
 * Flags of the etcd server.
 *
 * @see https://etcd.io/docs/v3.6/op-guide/security/
 */
export const ETCD_FLAGS: readonly FlagRow[] = flagRows(
  'etcd',
  `
client-tls (cert-file key-file) | absent, empty | a file | high | 2.1
  ${TLS}
  KCV-0042 etcd_tls_certificate_files_not_properly_set CKV_K8S_116
client-cert-auth | absent, not true | true | critical | 2.2
  Anyone who can reach etcd can read and change the entire cluster.
  KCV-0043 etcd_client_certificate_authentication_set_to_false CKV_K8S_117
auto-tls | is true | false | high | 2.3
  Self-signed certificates prove nothing.
  KCV-0044 auto_tls_set_to_true CKV_K8S_118
peer-tls (peer-cert-file peer-key-file) | absent, empty | a file | high | 2.4
  ${TLS}
  KCV-0045 etcd_peer_tls_certificate_files_not_properly_set CKV_K8S_119
peer-client-cert-auth | absent, not true | true | high | 2.5
  A different program can join as a member and receive all data.
  KCV-0046 etcd_peer_client_certificate_authentication_set_to_false CKV_K8S_121
peer-auto-tls | is true | false | high | 2.6
  Self-signed certificates prove nothing.
  KCV-0047 peer_auto_tls_set_to_true CKV_K8S_120
`,
);
