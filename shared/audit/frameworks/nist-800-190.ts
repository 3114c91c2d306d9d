import { controlsOf, type Framework } from './framework.ts';

/** @see https://csrc.nist.gov/pubs/sp/800/190/final */
export const NIST_800_190: Framework = {
  id: 'nist-800-190',
  title: 'NIST SP 800-190',
  controls: controlsOf(`
4.1.1 [scan] Vulnerabilities in images
4.1.2 Configuration of images
4.1.3 Malware in images
4.1.4 Secrets in images
4.1.5 Trust in images
4.2.1 [cluster] Connections to registries
4.2.2 [scan] Old images in registries
4.2.3 [process] Access to registries
4.3.1 Administrative access to orchestrators
4.3.2 [cluster] Sign-in to orchestrators
4.3.3 Traffic between containers
4.3.4 [cluster] Workloads of different sensitivity
4.3.5 [cluster] Trust in nodes
4.4.1 [runtime] Vulnerabilities in container runtimes
4.4.2 Network access from containers
4.4.3 Configuration of containers at run time
4.4.4 [policy] Detection at run time
4.4.5 [process] Containers that nobody approved
4.5.1 Small attack surface
4.5.2 [policy] Isolation from the shared kernel
4.5.3 [host] Vulnerabilities of the host
4.5.4 [host] Sign-in to the host
4.5.5 File systems of the host
`),
};
