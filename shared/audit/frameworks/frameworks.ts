import { CIS_DOCKER } from './cis-docker-1.6.0.ts';
import { CIS_KUBERNETES } from './cis-kubernetes-1.10.ts';
import type { Framework } from './framework.ts';
import { GDPR } from './gdpr.ts';
import { HIPAA } from './hipaa.ts';
import { NIST_800_190 } from './nist-800-190.ts';
import { NSA_CISA } from './nsa-cisa-1.2.ts';
import { PCI_DSS } from './pci-dss-4.0.1.ts';
import { SLSA } from './slsa.ts';
import { SSDF } from './ssdf.ts';

/** All frameworks, in the order in which reports list them. */
export const FRAMEWORKS: readonly Framework[] = [
  CIS_DOCKER,
  CIS_KUBERNETES,
  NSA_CISA,
  NIST_800_190,
  PCI_DSS,
  HIPAA,
  GDPR,
  SSDF,
  SLSA,
];
