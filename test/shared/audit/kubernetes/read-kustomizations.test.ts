import { describe, expect, it } from '@jest/globals';
import {
  readKustomizations,
  repositoryOf,
} from '../../../../shared/audit/kubernetes/read-kustomizations.ts';
import { readManifests } from '../../../../shared/audit/kubernetes/read-manifests.ts';
import { kubernetesHits } from '../../../support/kubernetes.ts';

const read = (text: string) =>
  readKustomizations(readManifests({ path: 'a/kustomization.yaml', text }, false));

describe('readKustomizations', () => {
  it('collects the paths of patch files', () => {
    const text =
      'patchesStrategicMerge: [one.yaml]\npatches:\n- path: ../two.yaml\n- patch: "[]"\n';
    expect([...read(text).patches]).toEqual(['a/one.yaml', 'two.yaml']);
  });

  it('applies the tag or digest that a kustomization sets for an image', () => {
    const { imageOf } = read(
      'images:\n- {name: nginx, newTag: "1"}\n- {name: db, newName: ghcr.io/db, digest: "sha256:0"}\n- {name: web, newName: other}\n',
    );
    expect(['nginx:latest', 'db', 'web:2', 'redis'].map(imageOf)).toEqual([
      'nginx:1',
      'ghcr.io/db@sha256:0',
      'other:2',
      'redis',
    ]);
  });

  it('adds a placeholder tag to an image that Skaffold builds', () => {
    const { imageOf } = read(
      'apiVersion: skaffold/v4beta1\nkind: Config\nbuild: {artifacts: [{image: web}]}\n',
    );
    expect(imageOf('web')).toBe('web:${skaffold}');
  });

  it.each([
    ['nginx', 'nginx'],
    ['nginx:1', 'nginx'],
    ['localhost:5000/web', 'localhost:5000/web'],
    ['localhost:5000/web:1@sha256:0', 'localhost:5000/web'],
  ])('for the image %s, repositoryOf returns %s', (image, expected) => {
    expect(repositoryOf(image)).toBe(expected);
  });

  it('lets rules report settings that a patch contains, but not settings that are missing from it', () => {
    const patch =
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: web}\nspec: {template: {spec: {hostPID: true, containers: [{name: web}]}}}\n';
    const hits = kubernetesHits({
      'kustomization.yaml': 'patches: [{path: p.yaml}]\n',
      'p.yaml': patch,
    });
    expect(hits.map(({ rule }) => rule.id)).toEqual(['kubernetes/host-pid']);
  });
});
