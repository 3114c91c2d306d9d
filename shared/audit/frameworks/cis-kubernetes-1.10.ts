import { controlsOf, type Framework } from './framework.ts';

/** @see https://www.cisecurity.org/benchmark/kubernetes */
export const CIS_KUBERNETES: Framework = {
  id: 'cis-kubernetes-1.10',
  title: 'CIS Kubernetes Benchmark 1.10',
  controls: controlsOf(`
1.1 [cluster] Control plane files
1.2.1 No anonymous requests
1.2.2 No token file
1.2.3 External addresses denied
1.2.4 Client certificate for kubelets
1.2.5 Kubelet certificate authority
1.2.6 Authorization enabled
1.2.7 Node authorization
1.2.8 Role-based authorization
1.2.9 Event rate limit
1.2.10 No unconditional admission
1.2.11 Images always pulled
1.2.12 Service account admission
1.2.13 Namespace admission
1.2.14 Node restriction
1.2.15 No profiling
1.2.16 Audit log
1.2.17 Audit log age
1.2.18 Number of audit logs
1.2.19 Audit log size
1.2.20 Request timeout
1.2.21 Service accounts looked up
1.2.22 Service account key
1.2.23 Client certificate for etcd
1.2.24 TLS certificate
1.2.25 Client certificate authority
1.2.26 Certificate authority for etcd
1.2.27 Encryption at rest
1.2.28 Strong encryption provider
1.2.29 Strong ciphers
1.3.1 Terminated pods removed
1.3.2 No profiling
1.3.3 Separate credentials for each controller
1.3.4 Service account key
1.3.5 Root certificate
1.3.6 Kubelet certificates rotated
1.3.7 Local address
1.4.1 No profiling
1.4.2 Local address
2.1 Server certificate
2.2 Client certificates required
2.3 No self-signed certificates
2.4 Peer certificate
2.5 Peer certificates required
2.6 No self-signed peer certificates
2.7 [cluster] Separate certificate authority
3.1 [cluster] User authentication
3.2.1 Audit policy present
3.2.2 Audit policy covers key security concerns
4.1 [cluster] Worker node files
4.2.1 No anonymous requests
4.2.2 Authorization enabled
4.2.3 Client certificate authority
4.2.4 No read-only port
4.2.5 Idle connections closed
4.2.6 Managed firewall chains
4.2.7 Host name not overridden
4.2.8 Event rate
4.2.9 TLS certificate
4.2.10 Client certificate rotated
4.2.11 Server certificate rotated
4.2.12 Strong ciphers
4.2.13 [none] Process limit for pods
4.3 [cluster] Metrics from kube-proxy
5.1.1 Few cluster administrators
5.1.2 Minimal access to secrets
5.1.3 No wildcards in roles
5.1.4 Minimal access to create pods
5.1.5 Default service account unused
5.1.6 Service account tokens only where needed
5.1.7 No use of the group system:masters
5.1.8 No bind, impersonate or escalate permissions
5.1.9 Minimal access to create persistent volumes
5.1.10 No access to node proxies
5.1.11 No permission to approve certificates
5.1.12 No access to admission webhooks
5.1.13 No permission to create tokens
5.2.1 Admission control for pods
5.2.2 No privileged containers
5.2.3 No host process namespace
5.2.4 No host IPC namespace
5.2.5 No host network
5.2.6 No privilege escalation
5.2.7 No root containers
5.2.8 No raw network capability
5.2.9 No added capabilities
5.2.10 Capabilities dropped
5.2.11 No Windows host processes
5.2.12 No host paths
5.2.13 No host ports
5.3.1 [cluster] Network plugin that supports policies
5.3.2 Network policies in each namespace
5.4.1 Secrets as files instead of environment variables
5.4.2 External secret storage
5.5.1 Image provenance checked at admission
5.7.1 Namespaces as boundaries
5.7.2 Seccomp profile
5.7.3 Security contexts
5.7.4 Default namespace unused
`),
};
