import { controlsOf, type Framework } from './framework.ts';

/** @see https://www.pcisecuritystandards.org/document_library/ */
export const PCI_DSS: Framework = {
  id: 'pci-dss-4.0.1',
  title: 'PCI DSS 4.0.1',
  controls: controlsOf(`
1.1 [process] Network security processes
1.3.1 Inbound traffic limited
1.3.2 Outbound traffic limited
1.4 [cluster] Connections to untrusted networks
2.1 [process] Secure configuration processes
2.2.1 Configuration standards applied
2.2.4 Only necessary services and functions
2.2.7 [cluster] Encrypted administrative access
3.5.1 Stored account data unreadable
4.2.1 Strong cryptography in transit
5 [scan] Malicious software
6.2 [process] Secure development
6.3.1 [scan] Vulnerabilities identified and ranked
6.3.2 [evidence] Inventory of software components
6.3.3 Patches and updates installed
7.2.1 Access control model
7.2.2 Least privilege
7.2.5 System account privileges
8.3.2 Authentication factors unreadable
8.4 [process] Multi-factor authentication
8.6.2 No passwords in files and code
8.6.3 Application passwords protected
9 [process] Physical access
10.2.1 Audit logs enabled
10.3.3 Audit logs stored centrally
10.4 [runtime] Audit logs reviewed
11.3 [scan] Vulnerability scans
11.4 [process] Penetration tests
11.5.1 Intrusion detection
12 [process] Organizational policies
`),
};
