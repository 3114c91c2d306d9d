import { hash } from 'node:crypto';
import { remembered } from '../../concurrency/remembered.ts';
import type { KubeObject } from '../kubernetes/manifest.ts';
import { celValue } from './manifest.ts';
import type { ClusterPolicy } from './policy.ts';

/**
 * Returns a function that returns the same text for policies with the same effect. The path of the policy file is not
 * part of the text, so that a policy can move to a different file.
 */
export function policyIdentity(): (policy: ClusterPolicy) => string {
  // One object can contain thousands of rules, so each object is read only once.
  const digestOf = remembered(digest);
  return ({ rule, source, binding, params }) =>
    JSON.stringify([rule, ...[source, ...(binding ? [binding] : []), ...params].map(digestOf)]);
}

function digest({ root }: KubeObject): string {
  const text = JSON.stringify(celValue(root), (_key, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
  return hash('sha256', text, 'hex');
}
