import { type FlagRow, flagRows, LOGIN, PROFILE, TLS } from './flag-row.ts';

const AUDIT = 'After an attack, nobody can tell who did what.';
const PLUGIN = 'The API server accepts objects that this plugin would reject or limit.';

/**
 * Flags of the API server.
 *
 * @see https://kubernetes.io/docs/reference/command-line-tools-reference/kube-apiserver/
 */
export const APISERVER_FLAGS: readonly FlagRow[] = flagRows(
  'apiserver',
  `
anonymous-auth | absent, not false | false | medium | 1.2.1
  ${LOGIN}
  KCV-0001 anonymous_auth_is_not_set_to_false CKV_K8S_68
token-auth-file | stated | no file | high | 1.2.2
  The file contains plain-text tokens that never expire.
  KCV-0002 token_auth_file_is_set CKV_K8S_70
basic-auth-file | stated | no file | high | -
  The file contains plain-text passwords.
  basic_auth_file_is_set CKV_K8S_69
external-ips (enable-admission-plugins) | absent, lacks DenyServiceExternalIPs | DenyServiceExternalIPs | low | 1.2.3
  A Service can take over other addresses.
kubelet-https | is false | true | high | -
  ${TLS}
  KCV-0004 kubelet_https_set_to_false CKV_K8S_71
kubelet-client (kubelet-client-certificate kubelet-client-key) | absent, empty | a file | medium | 1.2.4
  Kubelets cannot verify that a request comes from the API server.
  KCV-0005 kubelet_client_certificate_or_key_not_set CKV_K8S_72
kubelet-certificate-authority | absent, empty | a file | medium | 1.2.5
  ${TLS}
  KCV-0006 kubelet_certificate_authority_not_set CKV_K8S_73
authorization-mode | absent, has AlwaysAllow | Node,RBAC | critical | 1.2.6
  Anyone who can log in has all permissions.
  KCV-0007 authorization_mode_set_to_always_allow CKV_K8S_74
authorization-node (authorization-mode) | absent, lacks Node | Node,RBAC | medium | 1.2.7
  A node can change objects that belong to other nodes.
  KCV-0008 authorization_mode_node_not_set CKV_K8S_75
authorization-rbac (authorization-mode) | absent, lacks RBAC | Node,RBAC | high | 1.2.8
  Roles have no effect.
  KCV-0009 authorization_mode_rbac_not_set CKV_K8S_77
event-rate-limit (enable-admission-plugins) | absent, lacks EventRateLimit | EventRateLimit | none | 1.2.9
  ${PLUGIN}
  KCV-0010 event_rate_limit_admission_control_plugin_not_set CKV_K8S_78
always-admit (enable-admission-plugins) | has AlwaysAdmit | no AlwaysAdmit | medium | 1.2.10
  ${PLUGIN}
  KCV-0011 always_admit_admission_control_plugin_set CKV_K8S_79
always-pull-images (enable-admission-plugins) | absent, lacks AlwaysPullImages | AlwaysPullImages | none | 1.2.11
  A pod can use an image that is on the node without permission to pull it.
  KCV-0012 always_pull_images_admission_control_plugin_not_set CKV_K8S_80
security-context-deny (enable-admission-plugins) | absent, lacksAll SecurityContextDeny PodSecurityPolicy | SecurityContextDeny | none | -
  This plugin restricted pods in clusters without pod security policies. New Kubernetes versions have neither.
  KCV-0013 security_context_deny_admission_control_plugin_not_set CKV_K8S_81
image-policy-webhook (enable-admission-plugins) | absent, lacks ImagePolicyWebhook | ImagePolicyWebhook | none | 5.5.1
  ${PLUGIN}
  image_policy_webhook_admission_control_plugin_not_set
service-account-plugin (disable-admission-plugins) | has ServiceAccount | no ServiceAccount | medium | 1.2.12
  ${PLUGIN}
  KCV-0014 service_account_admission_control_plugin_disabled CKV_K8S_82
namespace-lifecycle (disable-admission-plugins) | has NamespaceLifecycle | no NamespaceLifecycle | medium | 1.2.13
  ${PLUGIN}
  KCV-0015 namespace_lifecycle_admission_control_plugin_disabled CKV_K8S_83
node-restriction (enable-admission-plugins) | absent, lacks NodeRestriction | NodeRestriction | medium | 1.2.14
  A node can attract pods by changing the labels of other nodes.
  KCV-0016 node_restriction_admission_control_plugin_not_set CKV_K8S_85
insecure-bind-address | stated | no address | critical | -
  ${LOGIN}
  insecure_bind_address_set CKV_K8S_86
insecure-port | not 0 | 0 | critical | -
  ${LOGIN}
  insecure_port_not_properly_set CKV_K8S_88
secure-port | is 0 | 6443 | high | -
  ${TLS}
  KCV-0017 secure_port_set_to_zero CKV_K8S_89
profiling | absent, not false | false | low | 1.2.15
  ${PROFILE}
  KCV-0018 profiling_not_set_to_false CKV_K8S_90
audit-log (audit-log-path) | absent, empty | a file | medium | 1.2.16
  ${AUDIT}
  KCV-0019 audit_log_path_not_set CKV_K8S_91
audit-log-maxage | absent, below 30 | 30 | low | 1.2.17
  ${AUDIT}
  KCV-0020 audit_log_maxage_not_properly_set CKV_K8S_92
audit-log-maxbackup | absent, below 10 | 10 | low | 1.2.18
  ${AUDIT}
  KCV-0021 audit_log_maxbackup_not_properly_set CKV_K8S_93
audit-log-maxsize | absent, below 100 | 100 | low | 1.2.19
  ${AUDIT}
  KCV-0022 audit_log_maxsize_not_properly_set CKV_K8S_94
audit-policy-file | absent, empty | a file | medium | 3.2.1
  ${AUDIT}
  audit_policy_file_not_defined
request-timeout | longer 300 | 300s | low | 1.2.20
  Slow requests occupy connections and memory.
  request_timeout_not_properly_set CKV_K8S_95
service-account-lookup | is false | true | medium | 1.2.21
  Tokens of deleted accounts stay valid.
  KCV-0024 service_account_lookup_set_to_false CKV_K8S_96
service-account-key-file | absent, empty | a file | low | 1.2.22
  Tokens are verified with the server's key, so this key cannot be rotated separately.
  KCV-0025 service_account_key_file_not_properly_set CKV_K8S_97
etcd-client (etcd-certfile etcd-keyfile) | absent, empty | a file | medium | 1.2.23
  ${TLS}
  KCV-0026 etcd_tls_certificate_not_properly_configured CKV_K8S_99
tls-certificate (tls-cert-file tls-private-key-file) | absent, empty | a file | medium | 1.2.24
  ${TLS}
  KCV-0027 tls_connection_certificate_not_setup CKV_K8S_100
client-ca-file | absent, empty | a file | medium | 1.2.25
  Clients cannot log in with certificates.
  KCV-0028 client_certificate_authentication_not_setup_properly CKV_K8S_101
etcd-cafile | absent, empty | a file | medium | 1.2.26
  ${TLS}
  KCV-0029 etcd_client_certificate_file_not_defined CKV_K8S_102
encryption-provider (encryption-provider-config) | absent, empty | a file | medium | 1.2.27
  Secrets are stored in plain text.
  KCV-0030 encryption_provider_config_is_not_defined CKV_K8S_104
tls-cipher-suites | weak | suites with GCM or ChaCha20 | medium | 1.2.29
  ${TLS}
  weak_tls_cipher_suites CKV_K8S_105
`,
);
