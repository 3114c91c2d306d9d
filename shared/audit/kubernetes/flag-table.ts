/** Flags of the components of a cluster, with the values that are dangerous. */
import type { Hit } from '../rule.ts';

export type Component = 'apiserver' | 'controller-manager' | 'scheduler' | 'etcd' | 'kubelet';

export interface FlagRow {
  readonly component: Component;
  /** The second part of the ID of the rule. */
  readonly slug: string;
  /** One flag, or flags that are needed together. */
  readonly flags: readonly string[];
  /** Returns true if the stated value is bad. */
  isBad(value: string): boolean;
  /** True if the component needs the flag, because its default is bad or is nothing. */
  readonly isNeeded: boolean;
  /** The value to write. */
  readonly want: string;
  readonly why: string;
  readonly severity: NonNullable<Hit['severity']>;
  /** Control of CIS Kubernetes 1.10. Empty if it has none. */
  readonly cis: string;
  readonly aliases: readonly string[];
  /** The same setting in a KubeletConfiguration. */
  readonly field?: string;
  /** True if a KubeletConfiguration needs the setting. */
  readonly isFieldNeeded?: boolean;
}

type Test = (value: string) => boolean;

const not =
  (wanted: string): Test =>
  (value) =>
    value.toLowerCase() !== wanted;
const is =
  (...bad: readonly string[]): Test =>
  (value) =>
    bad.includes(value.toLowerCase());
const has =
  (...bad: readonly string[]): Test =>
  (value) =>
    partsOf(value).some((part) => bad.includes(part));
const lacks =
  (...wanted: readonly string[]): Test =>
  (value) =>
    !wanted.every((each) => partsOf(value).includes(each));
const below =
  (least: number): Test =>
  (value) =>
    !(Number(value) >= least);
const always: Test = () => true;
const isEmpty: Test = (value) => value === '';

function partsOf(value: string): readonly string[] {
  return value.split(/[,\s]+/).filter((part) => part !== '');
}

/** Seconds of `1h2m3s`. */
function secondsOf(value: string): number {
  const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };
  const parts = [...value.matchAll(/(\d{1,9}(?:\.\d{1,9})?)(ms|h|m|s)/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit ?? ''] ?? 0), 0);
}

/** Cipher suites without forward secrecy or without authenticated encryption. */
const WEAK_CIPHER = /CBC|RC4|3DES|^TLS_RSA_/;

const hasWeakCipher: Test = (value) => partsOf(value).some((name) => WEAK_CIPHER.test(name));

type Rest = readonly [
  want: string,
  why: string,
  severity: FlagRow['severity'],
  cis: string,
  aliases: readonly string[],
];

function row(
  component: Component,
  flags: string | readonly [slug: string, ...flags: string[]],
  isBad: Test,
  isNeeded: boolean,
  ...[want, why, severity, cis, aliases]: Rest
): FlagRow {
  const [slug, names] = typeof flags === 'string' ? [flags, [flags]] : [flags[0], flags.slice(1)];
  return { component, slug, flags: names, isBad, isNeeded, want, why, severity, cis, aliases };
}

function kubelet(entry: FlagRow, field: string, isFieldNeeded = false): FlagRow {
  return { ...entry, field, isFieldNeeded };
}

const TLS = 'Requests are not encrypted, or nobody checks who answers.';
const LOGIN = 'Requests are accepted without a check of who sends them.';
const AUDIT = 'After an attack, nobody can say who did what.';
const PLUGIN = 'The API server accepts objects that this plugin would refuse or limit.';
const PROFILE = 'The profile shows details of the program, and creating it costs much CPU.';

export const FLAG_TABLE: readonly FlagRow[] = [
  row('apiserver', 'anonymous-auth', not('false'), true, 'false', LOGIN, 'medium', '1.2.1', [
    'KCV-0001',
    'anonymous_auth_is_not_set_to_false',
    'CKV_K8S_68',
  ]),
  row(
    'apiserver',
    'token-auth-file',
    always,
    false,
    'no file',
    'The file holds tokens in clear text that never expire.',
    'high',
    '1.2.2',
    ['KCV-0002', 'token_auth_file_is_set', 'CKV_K8S_70'],
  ),
  row(
    'apiserver',
    'basic-auth-file',
    always,
    false,
    'no file',
    'The file holds passwords in clear text.',
    'high',
    '',
    ['basic_auth_file_is_set', 'CKV_K8S_69'],
  ),
  row(
    'apiserver',
    ['external-ips', 'enable-admission-plugins'],
    lacks('DenyServiceExternalIPs'),
    true,
    'DenyServiceExternalIPs',
    'A Service can take over addresses of others.',
    'low',
    '1.2.3',
    [],
  ),
  row('apiserver', 'kubelet-https', is('false'), false, 'true', TLS, 'high', '', [
    'KCV-0004',
    'kubelet_https_set_to_false',
    'CKV_K8S_71',
  ]),
  row(
    'apiserver',
    ['kubelet-client', 'kubelet-client-certificate', 'kubelet-client-key'],
    isEmpty,
    true,
    'a file',
    'The kubelets cannot check that the API server calls them.',
    'medium',
    '1.2.4',
    ['KCV-0005', 'kubelet_client_certificate_or_key_not_set', 'CKV_K8S_72'],
  ),
  row(
    'apiserver',
    'kubelet-certificate-authority',
    isEmpty,
    true,
    'a file',
    TLS,
    'medium',
    '1.2.5',
    ['KCV-0006', 'kubelet_certificate_authority_not_set', 'CKV_K8S_73'],
  ),
  row(
    'apiserver',
    'authorization-mode',
    has('AlwaysAllow'),
    true,
    'Node,RBAC',
    'Everybody who can log in has all rights.',
    'critical',
    '1.2.6',
    ['KCV-0007', 'authorization_mode_set_to_always_allow', 'CKV_K8S_74'],
  ),
  row(
    'apiserver',
    ['authorization-node', 'authorization-mode'],
    lacks('Node'),
    true,
    'Node,RBAC',
    'A node can change objects of other nodes.',
    'medium',
    '1.2.7',
    ['KCV-0008', 'authorization_mode_node_not_set', 'CKV_K8S_75'],
  ),
  row(
    'apiserver',
    ['authorization-rbac', 'authorization-mode'],
    lacks('RBAC'),
    true,
    'Node,RBAC',
    'Roles have no effect.',
    'high',
    '1.2.8',
    ['KCV-0009', 'authorization_mode_rbac_not_set', 'CKV_K8S_77'],
  ),
  row(
    'apiserver',
    ['event-rate-limit', 'enable-admission-plugins'],
    lacks('EventRateLimit'),
    true,
    'EventRateLimit',
    PLUGIN,
    'none',
    '1.2.9',
    ['KCV-0010', 'event_rate_limit_admission_control_plugin_not_set', 'CKV_K8S_78'],
  ),
  row(
    'apiserver',
    ['always-admit', 'enable-admission-plugins'],
    has('AlwaysAdmit'),
    false,
    'no AlwaysAdmit',
    PLUGIN,
    'medium',
    '1.2.10',
    ['KCV-0011', 'always_admit_admission_control_plugin_set', 'CKV_K8S_79'],
  ),
  row(
    'apiserver',
    ['always-pull-images', 'enable-admission-plugins'],
    lacks('AlwaysPullImages'),
    true,
    'AlwaysPullImages',
    'A pod can use an image on the node without the right to pull it.',
    'none',
    '1.2.11',
    ['KCV-0012', 'always_pull_images_admission_control_plugin_not_set', 'CKV_K8S_80'],
  ),
  row(
    'apiserver',
    ['security-context-deny', 'enable-admission-plugins'],
    lacks('SecurityContextDeny'),
    true,
    'SecurityContextDeny',
    'This plugin was a limit for clusters without pod security policies. New releases have neither.',
    'none',
    '',
    ['KCV-0013', 'security_context_deny_admission_control_plugin_not_set', 'CKV_K8S_81'],
  ),
  row(
    'apiserver',
    ['image-policy-webhook', 'enable-admission-plugins'],
    lacks('ImagePolicyWebhook'),
    true,
    'ImagePolicyWebhook',
    PLUGIN,
    'none',
    '5.5.1',
    ['image_policy_webhook_admission_control_plugin_not_set'],
  ),
  row(
    'apiserver',
    ['service-account-plugin', 'disable-admission-plugins'],
    has('ServiceAccount'),
    false,
    'no ServiceAccount',
    PLUGIN,
    'medium',
    '1.2.12',
    ['KCV-0014', 'service_account_admission_control_plugin_disabled', 'CKV_K8S_82'],
  ),
  row(
    'apiserver',
    ['namespace-lifecycle', 'disable-admission-plugins'],
    has('NamespaceLifecycle'),
    false,
    'no NamespaceLifecycle',
    PLUGIN,
    'medium',
    '1.2.13',
    ['KCV-0015', 'namespace_lifecycle_admission_control_plugin_disabled', 'CKV_K8S_83'],
  ),
  row(
    'apiserver',
    ['node-restriction', 'enable-admission-plugins'],
    lacks('NodeRestriction'),
    true,
    'NodeRestriction',
    'A node can change the labels of other nodes and so attract their pods.',
    'medium',
    '1.2.14',
    ['KCV-0016', 'node_restriction_admission_control_plugin_not_set', 'CKV_K8S_85'],
  ),
  row('apiserver', 'insecure-bind-address', always, false, 'no address', LOGIN, 'critical', '', [
    'insecure_bind_address_set',
    'CKV_K8S_86',
  ]),
  row('apiserver', 'insecure-port', not('0'), false, '0', LOGIN, 'critical', '', [
    'insecure_port_not_properly_set',
    'CKV_K8S_88',
  ]),
  row('apiserver', 'secure-port', is('0'), false, '6443', TLS, 'high', '', [
    'KCV-0017',
    'secure_port_set_to_zero',
    'CKV_K8S_89',
  ]),
  row('apiserver', 'profiling', not('false'), true, 'false', PROFILE, 'low', '1.2.15', [
    'KCV-0018',
    'profiling_not_set_to_false',
    'CKV_K8S_90',
  ]),
  row(
    'apiserver',
    ['audit-log', 'audit-log-path'],
    isEmpty,
    true,
    'a file',
    AUDIT,
    'medium',
    '1.2.16',
    ['KCV-0019', 'audit_log_path_not_set', 'CKV_K8S_91'],
  ),
  row('apiserver', 'audit-log-maxage', below(30), true, '30', AUDIT, 'low', '1.2.17', [
    'KCV-0020',
    'audit_log_maxage_not_properly_set',
    'CKV_K8S_92',
  ]),
  row('apiserver', 'audit-log-maxbackup', below(10), true, '10', AUDIT, 'low', '1.2.18', [
    'KCV-0021',
    'audit_log_maxbackup_not_properly_set',
    'CKV_K8S_93',
  ]),
  row('apiserver', 'audit-log-maxsize', below(100), true, '100', AUDIT, 'low', '1.2.19', [
    'KCV-0022',
    'audit_log_maxsize_not_properly_set',
    'CKV_K8S_94',
  ]),
  row('apiserver', 'audit-policy-file', isEmpty, true, 'a file', AUDIT, 'medium', '3.2.1', [
    'audit_policy_file_not_defined',
  ]),
  row(
    'apiserver',
    'request-timeout',
    (value) => secondsOf(value) > 300,
    false,
    '300s',
    'Slow requests keep connections and memory.',
    'low',
    '1.2.20',
    ['request_timeout_not_properly_set', 'CKV_K8S_95'],
  ),
  row(
    'apiserver',
    'service-account-lookup',
    is('false'),
    false,
    'true',
    'Tokens of deleted accounts stay valid.',
    'medium',
    '1.2.21',
    ['KCV-0024', 'service_account_lookup_set_to_false', 'CKV_K8S_96'],
  ),
  row(
    'apiserver',
    'service-account-key-file',
    isEmpty,
    true,
    'a file',
    'Tokens are checked with the key of the server, which can then not be changed alone.',
    'low',
    '1.2.22',
    ['KCV-0025', 'service_account_key_file_not_properly_set', 'CKV_K8S_97'],
  ),
  row(
    'apiserver',
    ['etcd-client', 'etcd-certfile', 'etcd-keyfile'],
    isEmpty,
    true,
    'a file',
    TLS,
    'medium',
    '1.2.23',
    ['KCV-0026', 'etcd_tls_certificate_not_properly_configured', 'CKV_K8S_99'],
  ),
  row(
    'apiserver',
    ['tls-certificate', 'tls-cert-file', 'tls-private-key-file'],
    isEmpty,
    true,
    'a file',
    TLS,
    'medium',
    '1.2.24',
    ['KCV-0027', 'tls_connection_certificate_not_setup', 'CKV_K8S_100'],
  ),
  row(
    'apiserver',
    'client-ca-file',
    isEmpty,
    true,
    'a file',
    'Clients cannot log in with certificates.',
    'medium',
    '1.2.25',
    ['KCV-0028', 'client_certificate_authentication_not_setup_properly', 'CKV_K8S_101'],
  ),
  row('apiserver', 'etcd-cafile', isEmpty, true, 'a file', TLS, 'medium', '1.2.26', [
    'KCV-0029',
    'etcd_client_certificate_file_not_defined',
    'CKV_K8S_102',
  ]),
  row(
    'apiserver',
    ['encryption-provider', 'encryption-provider-config'],
    isEmpty,
    true,
    'a file',
    'Secrets are stored in clear text.',
    'medium',
    '1.2.27',
    ['KCV-0030', 'encryption_provider_config_is_not_defined', 'CKV_K8S_104'],
  ),
  row(
    'apiserver',
    'tls-cipher-suites',
    hasWeakCipher,
    false,
    'suites with GCM or ChaCha20',
    TLS,
    'medium',
    '1.2.29',
    ['weak_tls_cipher_suites', 'CKV_K8S_105'],
  ),
  row(
    'controller-manager',
    ['terminated-pod-gc', 'terminated-pod-gc-threshold'],
    (value) => !(Number(value) > 0 && Number(value) <= 12500),
    true,
    '10',
    'Objects of ended pods fill the storage of the cluster.',
    'none',
    '1.3.1',
    ['KCV-0033', 'terminated_pod_garbage_collector_threshold_not_properly_set', 'CKV_K8S_106'],
  ),
  row('controller-manager', 'profiling', not('false'), true, 'false', PROFILE, 'low', '1.3.2', [
    'KCV-0034',
    'profiling_not_set_to_false',
    'CKV_K8S_107',
  ]),
  row(
    'controller-manager',
    ['account-credentials', 'use-service-account-credentials'],
    not('true'),
    true,
    'true',
    'All controllers share one account with all rights.',
    'medium',
    '1.3.3',
    ['KCV-0035', 'use_service_account_credentials_not_set_to_true', 'CKV_K8S_108'],
  ),
  row(
    'controller-manager',
    ['account-key', 'service-account-private-key-file'],
    isEmpty,
    true,
    'a file',
    'The key of the tokens cannot be changed alone.',
    'low',
    '1.3.4',
    ['KCV-0036', 'service_account_private_key_file_not_defined', 'CKV_K8S_110'],
  ),
  row(
    'controller-manager',
    'root-ca-file',
    isEmpty,
    true,
    'a file',
    'Pods cannot check the certificate of the API server.',
    'low',
    '1.3.5',
    ['KCV-0037', 'root_ca_file_not_defined', 'CKV_K8S_111'],
  ),
  row(
    'controller-manager',
    ['rotate-kubelet-cert', 'feature-gates'],
    lacks('RotateKubeletServerCertificate=true'),
    false,
    'RotateKubeletServerCertificate=true',
    TLS,
    'low',
    '1.3.6',
    ['KCV-0038', 'rotate_kubelet_server_certificate_not_active', 'CKV_K8S_112'],
  ),
  row(
    'controller-manager',
    'bind-address',
    not('127.0.0.1'),
    true,
    '127.0.0.1',
    'Everybody in the network can read metrics and profiles.',
    'low',
    '1.3.7',
    ['KCV-0039', 'bind_address_not_properly_set', 'CKV_K8S_113'],
  ),
  row('scheduler', 'profiling', not('false'), true, 'false', PROFILE, 'low', '1.4.1', [
    'KCV-0040',
    'profiling_not_set_to_false',
    'CKV_K8S_114',
  ]),
  row(
    'scheduler',
    'bind-address',
    not('127.0.0.1'),
    true,
    '127.0.0.1',
    'Everybody in the network can read metrics and profiles.',
    'low',
    '1.4.2',
    ['KCV-0041', 'bind_address_not_properly_set', 'CKV_K8S_115'],
  ),
  row(
    'etcd',
    ['client-tls', 'cert-file', 'key-file'],
    isEmpty,
    true,
    'a file',
    TLS,
    'high',
    '2.1',
    ['KCV-0042', 'etcd_tls_certificate_files_not_properly_set', 'CKV_K8S_116'],
  ),
  row(
    'etcd',
    'client-cert-auth',
    not('true'),
    true,
    'true',
    'Everybody who reaches etcd can read and change the whole cluster.',
    'critical',
    '2.2',
    ['KCV-0043', 'etcd_client_certificate_authentication_set_to_false', 'CKV_K8S_117'],
  ),
  row(
    'etcd',
    'auto-tls',
    is('true'),
    false,
    'false',
    'Certificates that etcd signs itself prove nothing.',
    'high',
    '2.3',
    ['KCV-0044', 'auto_tls_set_to_true', 'CKV_K8S_118'],
  ),
  row(
    'etcd',
    ['peer-tls', 'peer-cert-file', 'peer-key-file'],
    isEmpty,
    true,
    'a file',
    TLS,
    'high',
    '2.4',
    ['KCV-0045', 'etcd_peer_tls_certificate_files_not_properly_set', 'CKV_K8S_119'],
  ),
  row(
    'etcd',
    'peer-client-cert-auth',
    not('true'),
    true,
    'true',
    'Another program can join as a member and get all data.',
    'high',
    '2.5',
    ['KCV-0046', 'etcd_peer_client_certificate_authentication_set_to_false', 'CKV_K8S_121'],
  ),
  row(
    'etcd',
    'peer-auto-tls',
    is('true'),
    false,
    'false',
    'Certificates that etcd signs itself prove nothing.',
    'high',
    '2.6',
    ['KCV-0047', 'peer_auto_tls_set_to_true', 'CKV_K8S_120'],
  ),
  kubelet(
    row('kubelet', 'anonymous-auth', is('true'), false, 'false', LOGIN, 'critical', '4.2.1', [
      'KCV-0079',
      'anonymous_auth_is_not_set_to_false',
      'CKV_K8S_138',
    ]),
    'authentication.anonymous.enabled',
  ),
  kubelet(
    row(
      'kubelet',
      'authorization-mode',
      has('AlwaysAllow'),
      true,
      'Webhook',
      'Everybody who can log in can run commands in all pods of the node.',
      'critical',
      '4.2.2',
      ['KCV-0080', 'authorization_mode_set_to_always_allow', 'CKV_K8S_139'],
    ),
    'authorization.mode',
  ),
  kubelet(
    row('kubelet', 'client-ca-file', isEmpty, false, 'a file', LOGIN, 'medium', '4.2.3', [
      'KCV-0081',
      'client_certificate_authentication_not_setup_properly',
      'CKV_K8S_140',
    ]),
    'authentication.x509.clientCAFile',
    true,
  ),
  kubelet(
    row(
      'kubelet',
      'read-only-port',
      not('0'),
      false,
      '0',
      'The port shows all pods of the node to everybody.',
      'high',
      '4.2.4',
      ['KCV-0082', 'kubelet_read_only_port_is_not_set_to_zero', 'CKV_K8S_141'],
    ),
    'readOnlyPort',
  ),
  kubelet(
    row(
      'kubelet',
      ['streaming-timeout', 'streaming-connection-idle-timeout'],
      is('0', '0s', '0m', '0h'),
      false,
      '4h0m0s',
      'Connections that nobody uses stay open.',
      'low',
      '4.2.5',
      ['KCV-0085', 'kubelet_streaming_connection_timeout_disabled', 'CKV_K8S_143'],
    ),
    'streamingConnectionIdleTimeout',
  ),
  kubelet(
    row(
      'kubelet',
      'protect-kernel-defaults',
      not('true'),
      false,
      'true',
      'The kubelet changes kernel settings that the operator chose.',
      'low',
      '',
      ['KCV-0083', 'kubelet_protect_kernel_defaults_set_to_false', 'CKV_K8S_142'],
    ),
    'protectKernelDefaults',
    true,
  ),
  kubelet(
    row(
      'kubelet',
      'make-iptables-util-chains',
      is('false'),
      false,
      'true',
      'The rules for the network of pods can differ from what the kubelet needs.',
      'low',
      '4.2.6',
      ['KCV-0084', 'kubelet_not_managing_ip_tables', 'CKV_K8S_145'],
    ),
    'makeIPTablesUtilChains',
  ),
  row(
    'kubelet',
    'hostname-override',
    always,
    false,
    'no name',
    'The name can differ from the name in the certificate.',
    'low',
    '4.2.7',
    ['KCV-0086', 'kubelet_hostname_override_is_set', 'CKV_K8S_146'],
  ),
  kubelet(
    row(
      'kubelet',
      'event-qps',
      not('0'),
      false,
      '0',
      'The kubelet leaves out events when many occur, as in an attack.',
      'none',
      '4.2.8',
      ['KCV-0087', 'kubelet_event_qps_not_properly_set', 'CKV_K8S_147'],
    ),
    'eventRecordQPS',
    true,
  ),
  kubelet(
    row('kubelet', 'tls-cert-file', isEmpty, false, 'a file', TLS, 'low', '4.2.9', [
      'KCV-0088',
      'KCV-0089',
      'tls_connection_certificate_not_setup',
      'CKV_K8S_148',
    ]),
    'tlsCertFile',
    true,
  ),
  kubelet(
    row(
      'kubelet',
      'rotate-certificates',
      is('false'),
      false,
      'true',
      'The certificate expires and has to be replaced by hand.',
      'low',
      '4.2.10',
      ['KCV-0090', 'kubelet_client_periodic_certificate_switch_disabled', 'CKV_K8S_149'],
    ),
    'rotateCertificates',
    true,
  ),
  kubelet(
    row(
      'kubelet',
      ['rotate-server-certificate', 'feature-gates'],
      has('RotateKubeletServerCertificate=false'),
      false,
      'RotateKubeletServerCertificate=true',
      TLS,
      'low',
      '4.2.11',
      ['KCV-0091', 'rotate_kubelet_server_certificate_not_active', 'CKV_K8S_150'],
    ),
    'featureGates.RotateKubeletServerCertificate',
  ),
  kubelet(
    row(
      'kubelet',
      'tls-cipher-suites',
      hasWeakCipher,
      false,
      'suites with GCM or ChaCha20',
      TLS,
      'medium',
      '4.2.12',
      ['KCV-0092', 'weak_tls_cipher_suites', 'CKV_K8S_151'],
    ),
    'tlsCipherSuites',
    true,
  ),
];
