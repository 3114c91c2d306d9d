import { controlsOf, type Framework } from './framework.ts';

/** @see https://csrc.nist.gov/pubs/sp/800/190/final */
export const NIST_800_190: Framework = {
  id: 'nist-800-190',
  title: 'NIST SP 800-190',
  controls: controlsOf(`
4.1.1 [scan] Vulnerabilities in images
4.1.2 Image configuration
4.1.3 Malware in images
4.1.4 Secrets in images
4.1.5 Trust in images
4.2.1 [cluster] Connections to registries
4.2.2 [scan] Old images in registries
4.2.3 [process] Access to registries
4.3.1 Administrative access to orchestrators
4.3.2 [cluster] Orchestrator authentication
4.3.3 Traffic between containers
4.3.4 [cluster] Workloads with different sensitivity levels
4.3.5 [cluster] Trust in nodes
4.4.1 [runtime] Vulnerabilities in container runtimes
4.4.2 Network access from containers
4.4.3 Container configuration at run time
4.4.4 [policy] Runtime detection
4.4.5 [process] Unapproved containers
4.5.1 Small attack surface
4.5.2 [policy] Isolation from the shared kernel
4.5.3 [host] Host vulnerabilities
4.5.4 [host] Host authentication
4.5.5 Host file systems
`),
};
