import { expect, it } from '@jest/globals';
import {
  danglingTargets,
  openPorts,
} from '../../../../shared/audit/kubernetes/dangling-targets.ts';
import { manifests, podText, sliced } from '../../../support/kubernetes.ts';

const POD = podText(
  '  containers: [{name: web, ports: [{containerPort: 80, name: http}]}]',
  'labels: {app: web}',
);
const SERVICE =
  'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {selector: {app: web}, ports: [{port: 80, name: web}]}\n';

function found(text: string) {
  const read = manifests(`${POD}---\n${SERVICE}---\n${text}`);
  return read.objects.flatMap((object) =>
    [...danglingTargets(object, read.index)].map((hit) => [hit.variant, sliced(read.text, hit.at)]),
  );
}

it.each([
  ['apiVersion: v1\nkind: Service\nspec: {selector: {app: x}}\n', [['service', 'selector']]],
  [
    'apiVersion: v1\nkind: Service\nspec: {selector: {app: web}, ports: [{port: 8080}]}\n',
    [['target-port', '8080']],
  ],
  [
    'apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nspec: {rules: [{backendRefs: [{name: x}, {name: web, port: 80}]}]}\n',
    [['ingress', 'x']],
  ],
  [
    'apiVersion: extensions/v1beta1\nkind: Ingress\nspec: {backend: {serviceName: x, servicePort: 1}}\n',
    [['ingress', 'x']],
  ],
  [
    'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nspec: {scaleTargetRef: {kind: Other, name: x}}\n',
    [],
  ],
  [
    'apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec: {ingress: [{from: [{podSelector: {matchLabels: {app: x}}}, {podSelector: {}}]}]}\n',
    [['policy-peer', 'podSelector']],
  ],
  [
    'apiVersion: apps/v1\nkind: StatefulSet\nspec: {serviceName: web}\n',
    [['stateful-service', 'web']],
  ],
])('for the manifest %j, danglingTargets reports %j', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

it("openPorts returns the numbers and names of a pod's ports", () => {
  expect(openPorts(manifests(POD).pod)).toEqual(['80', 'http']);
});
