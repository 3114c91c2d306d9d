/**
 * Controls that all rules in one table share. Only their IDs are listed, because the wording belongs to the publishers
 * of the frameworks.
 */
import type { Controls } from '../rule.ts';

const WORKLOAD: Controls = {
  'nist-800-190': ['4.4.3'],
  'nsa-cisa-1.2': ['pod'],
  'pci-dss-4.0.1': ['2.2.1'],
};

const ACCESS: Controls = {
  'nsa-cisa-1.2': ['access'],
  'nist-800-190': ['4.3.1'],
  'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
  hipaa: ['164.312(a)(1)'],
};

const NETWORK: Controls = {
  'nsa-cisa-1.2': ['network'],
  'nist-800-190': ['4.3.3', '4.4.2'],
  'pci-dss-4.0.1': ['1.3.1', '1.3.2'],
  hipaa: ['164.312(e)(1)'],
};

export function workloadControls(own: Controls = {}): Controls {
  return merged(WORKLOAD, own);
}

export function accessControls(own: Controls = {}): Controls {
  return merged(ACCESS, own);
}

export function networkControls(own: Controls = {}): Controls {
  return merged(NETWORK, own);
}

/** Returns controls of CIS Kubernetes 1.10, the framework that most rules refer to. */
export function cis(...ids: readonly string[]): Controls {
  return { 'cis-kubernetes-1.10': ids };
}

function merged(shared: Controls, own: Controls): Controls {
  const result: Record<string, readonly string[]> = { ...shared };
  for (const [framework, ids] of Object.entries(own)) {
    result[framework] = [...new Set([...(result[framework] ?? []), ...ids])];
  }
  return result;
}
