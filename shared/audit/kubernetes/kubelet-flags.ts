import { type FlagRow, flagRows, LOGIN, TLS } from './flag-row.ts';

/**
 * Flags of the kubelet.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kubelet/
 */
export const KUBELET_FLAGS: readonly FlagRow[] = flagRows(
  'kubelet',
  `
anonymous-auth | is true | false | critical | 4.2.1 | authentication.anonymous.enabled
  ${LOGIN}
  KCV-0079 anonymous_auth_is_not_set_to_false CKV_K8S_138
authorization-mode | absent, has AlwaysAllow | Webhook | critical | 4.2.2 | authorization.mode
  Anyone who can log in can run commands in all pods on the node.
  KCV-0080 authorization_mode_set_to_always_allow CKV_K8S_139
client-ca-file | empty | a file | medium | 4.2.3 | absent, authentication.x509.clientCAFile
  ${LOGIN}
  KCV-0081 client_certificate_authentication_not_setup_properly CKV_K8S_140
read-only-port | not 0 | 0 | high | 4.2.4 | readOnlyPort
  The port shows all pods on the node to everyone.
  KCV-0082 kubelet_read_only_port_is_not_set_to_zero CKV_K8S_141
streaming-timeout (streaming-connection-idle-timeout) | is 0 0s 0m 0h | 4h0m0s | low | 4.2.5 | streamingConnectionIdleTimeout
  Unused connections stay open.
  KCV-0085 kubelet_streaming_connection_timeout_disabled CKV_K8S_143
protect-kernel-defaults | not true | true | low |  | absent, protectKernelDefaults
  The kubelet can change kernel settings that the operator chose.
  KCV-0083 kubelet_protect_kernel_defaults_set_to_false CKV_K8S_142
make-iptables-util-chains | is false | true | low | 4.2.6 | makeIPTablesUtilChains
  The pods' network rules can differ from what the kubelet needs.
  KCV-0084 kubelet_not_managing_ip_tables CKV_K8S_145
hostname-override | stated | no name | low | 4.2.7
  The name can differ from the name in the certificate.
  KCV-0086 kubelet_hostname_override_is_set CKV_K8S_146
event-qps | not 0 | 0 | none | 4.2.8 | absent, eventRecordQPS
  The kubelet drops events if many occur, as in an attack.
  KCV-0087 kubelet_event_qps_not_properly_set CKV_K8S_147
tls-cert-file | empty | a file | low | 4.2.9 | absent, tlsCertFile
  ${TLS}
  KCV-0088 KCV-0089 tls_connection_certificate_not_setup CKV_K8S_148
rotate-certificates | is false | true | low | 4.2.10 | absent, rotateCertificates
  The certificate expires, and must then be replaced manually.
  KCV-0090 kubelet_client_periodic_certificate_switch_disabled CKV_K8S_149
rotate-server-certificate (feature-gates) | has RotateKubeletServerCertificate=false | RotateKubeletServerCertificate=true | low | 4.2.11 | featureGates.RotateKubeletServerCertificate
  ${TLS}
  KCV-0091 rotate_kubelet_server_certificate_not_active CKV_K8S_150
tls-cipher-suites | weak | suites with GCM or ChaCha20 | medium | 4.2.12 | absent, tlsCipherSuites
  ${TLS}
  KCV-0092 weak_tls_cipher_suites CKV_K8S_151
`,
);
