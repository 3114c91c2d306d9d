import { yamlAt } from '../../../json/yaml-tree.ts';
import { networkControls } from '../../kubernetes/controls.ts';
import type { ObjectRule } from '../../kubernetes/kubernetes-rule.ts';
import { entriesOf, scalarOf, textOf } from '../../kubernetes/kubernetes-value.ts';
import type { KubeObject } from '../../kubernetes/manifest.ts';
import { atValue, code } from '../../kubernetes/report.ts';
import type { Hit } from '../../rule.ts';

const SNIPPET = /(?:-snippet|\.ingress\.kubernetes\.io\/(?:lua|config-backend|config-frontend))$/;
const NGINX = /^nginx\.ingress\.kubernetes\.io\//;

/** Matches values that end an nginx directive and start another one. */
const INJECTION = /[;{}][\s\S]*[\n;{}]|\b(?:load_module|lua_package|ssl_engine|proxy_pass)\b/;
const CONTROLLER =
  /(?:^|\/)(?:ingress-nginx\/controller|nginx-ingress-controller|ingress-nginx)(?:[:@]|$)/;

export const rule: ObjectRule = {
  on: 'object',
  id: 'network/ingress-snippet',
  title: 'An Ingress can run code in the controller, or its controller is retired',
  severity: 'high',
  profile: 'essential',
  why: 'A snippet becomes part of the configuration of the proxy, which can read all Secrets that the controller can read. The ingress-nginx project no longer provides fixes.',
  fix: 'Remove the snippet, and use a maintained controller or a Gateway.',
  references: ['https://kubernetes.io/blog/2025/11/11/ingress-nginx-retirement/'],
  aliases: [
    'KCV-0093',
    'CKV_K8S_152',
    'CKV_K8S_153',
    'CKV_K8S_154',
    'C-0059',
    'C-0292',
    'ingress_controller_exposes_workload',
  ],
  controls: networkControls(),
  *check(object, { index }) {
    if (object.kind === 'Ingress') yield* annotations(object);
    if (object.kind === 'ConfigMap') {
      const allowed = yamlAt(object.root, 'data', 'allow-snippet-annotations');
      if (allowed !== undefined && textOf(allowed) === 'true') {
        yield atValue(object, allowed, 'data.allow-snippet-annotations', { variant: 'allowed' });
      }
    }
    for (const container of index.podsOf(object).flatMap(({ containers }) => containers)) {
      const image = scalarOf(yamlAt(container.node, 'image'));
      if (image === undefined || !CONTROLLER.test(image.text)) continue;
      yield atValue(container, image, 'image', { variant: 'retired', severity: 'medium' });
    }
  },
};

function* annotations(object: KubeObject): Generator<Hit> {
  for (const { key, value } of entriesOf(yamlAt(object.root, 'metadata', 'annotations'))) {
    const isInjection = NGINX.test(key) && INJECTION.test(textOf(value) ?? '');
    if (!SNIPPET.test(key) && !isInjection) continue;
    const detail = `The annotation is ${code(key)}.`;
    yield atValue(object, value, `metadata.annotations.${key}`, { variant: 'snippet', detail });
  }
}
