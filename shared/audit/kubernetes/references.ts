/** Pages of the Kubernetes documentation that several rules refer to. */
const DOCS = 'https://kubernetes.io/docs';

export const POD_SECURITY_STANDARDS = `${DOCS}/concepts/security/pod-security-standards/`;
export const SECURITY_CONTEXT = `${DOCS}/tasks/configure-pod-container/security-context/`;
export const SECCOMP = `${DOCS}/tutorials/security/seccomp/`;
export const APPARMOR = `${DOCS}/tutorials/security/apparmor/`;
export const VOLUMES = `${DOCS}/concepts/storage/volumes/`;
export const HOST_PATH = `${VOLUMES}#hostpath`;
export const IMAGES = `${DOCS}/concepts/containers/images/`;
export const RESOURCES = `${DOCS}/concepts/configuration/manage-resources-containers/`;
export const SECRETS = `${DOCS}/concepts/security/secrets-good-practices/`;
export const ACCOUNTS = `${DOCS}/tasks/configure-pod-container/configure-service-account/`;
export const RBAC_PRACTICES = `${DOCS}/concepts/security/rbac-good-practices/`;
export const NETWORK_POLICIES = `${DOCS}/concepts/services-networking/network-policies/`;
export const PROBES = `${DOCS}/concepts/configuration/liveness-readiness-startup-probes/`;
