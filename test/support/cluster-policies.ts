import type { AuditFile } from '../../shared/audit/area.ts';
import type { KubeObject } from '../../shared/audit/kubernetes/manifest.ts';
import { readManifests } from '../../shared/audit/kubernetes/read-manifests.ts';

export function yamlFile(text: string, path = 'deploy/app.yaml'): AuditFile {
  return { path, text };
}

/** Returns the first object of a text. */
export function firstObject(text: string): KubeObject {
  const [object] = readManifests(yamlFile(text), false);
  if (object === undefined) throw new Error('the text has no object');
  return object;
}

/** Returns a pod. `spec` is YAML in the flow style. */
export function podText(spec: string, metadata = '{ name: web, namespace: shop }'): string {
  return `apiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: ${spec}\n`;
}

export function deploymentText(spec: string): string {
  return `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec:\n  template:\n    metadata: { labels: { a: b } }\n    spec: ${spec}\n`;
}

/** Returns a ValidatingAdmissionPolicy for pods with one expression, and its binding. */
export function admissionText(expression: string, action = 'Deny', more = ''): string {
  return `apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicy
metadata: { name: no-host }
spec:
${more}
  matchConstraints:
    resourceRules:
      - { apiGroups: [''], apiVersions: [v1], operations: [CREATE], resources: [pods] }
  validations:
    - { expression: ${JSON.stringify(expression)}, message: 'Pods must not use the host.' }
---
apiVersion: admissionregistration.k8s.io/v1
kind: ValidatingAdmissionPolicyBinding
metadata: { name: no-host }
spec: { policyName: no-host, validationActions: [${action}] }
`;
}

/** Returns a ClusterPolicy of Kyverno for pods with one expression. */
export function kyvernoText(expression: string, match = 'kinds: [Pod]'): string {
  return `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: no-host }
spec:
  validationFailureAction: Enforce
  rules:
    - name: host
      match: { any: [{ resources: { ${match} } }] }
      validate: { message: 'Pods must not use the host.', cel: { expressions: [{ expression: ${JSON.stringify(expression)} }] } }
`;
}
