import type { AreaHit } from '../../shared/audit/area.ts';
import { kubernetesArea } from '../../shared/audit/kubernetes/kubernetes.ts';
import type { KubeObject, Pod } from '../../shared/audit/kubernetes/manifest.ts';
import { type ManifestIndex, manifestIndex } from '../../shared/audit/kubernetes/manifest-index.ts';
import { readManifests } from '../../shared/audit/kubernetes/read-manifests.ts';
import { podsOf } from '../../shared/audit/kubernetes/read-pods.ts';
import type { Span } from '../../shared/json/text-places.ts';
import { readYamlTrees, type YamlNode } from '../../shared/json/yaml-tree.ts';
import { auditFacts } from './audit.ts';

interface Read {
  readonly text: string;
  readonly objects: readonly KubeObject[];
  readonly pods: readonly Pod[];
  readonly index: ManifestIndex;
  readonly first: KubeObject;
  readonly pod: Pod;
}

/** Reads the objects of one manifest. `first` and `pod` throw if the manifest has none. */
export function manifests(text: string): Read {
  const objects = readManifests({ path: 'web.yaml', text }, false);
  const pods = objects.flatMap(podsOf);
  const index = manifestIndex(objects, pods, (image) => image);
  return {
    text,
    objects,
    pods,
    index,
    get first() {
      return present(objects[0]);
    },
    get pod() {
      return present(pods[0]);
    },
  };
}

/** A manifest of one pod. `spec` is indented by two spaces. */
export function podText(spec: string, metadata = 'name: web'): string {
  return `apiVersion: v1\nkind: Pod\nmetadata:\n  ${metadata}\nspec:\n${spec}\n`;
}

export function yaml(text: string): YamlNode {
  return present(readYamlTrees(text, 'web.yaml')[0]);
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the value is absent');
  return value;
}

/** Returns the text of a range. */
export function sliced(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** Returns what all rules for manifests report about the files, by path. */
export function kubernetesHits(files: Readonly<Record<string, string>>): readonly AreaHit[] {
  const given = Object.entries(files).map(([path, text]) => ({ path, text }));
  return kubernetesArea.check(given, auditFacts()).hits;
}
