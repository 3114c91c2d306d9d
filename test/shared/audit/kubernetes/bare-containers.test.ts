import { expect, it } from '@jest/globals';
import { bareContainers } from '../../../../shared/audit/kubernetes/bare-containers.ts';
import { readManifests } from '../../../../shared/audit/kubernetes/read-manifests.ts';

function rulesOf(text: string): readonly (readonly [string, number])[] {
  const index = { imageOf: (image: string) => image, pods: [] };
  return readManifests({ path: 'kustomization.yaml', text }, false).flatMap((object) =>
    bareContainers(object, index).map(
      ({ container, rules }) => [container.address.split('#')[1] ?? '', rules.length] as const,
    ),
  );
}

it('applies rules for tags only to images whose tag the kustomization sets', () => {
  const [[, all] = ['', 0]] = rulesOf('images: [{name: a, newName: b, newTag: "1"}]\n');
  const [[, few] = ['', 0]] = rulesOf('images: [{name: a, newName: b}]\n');
  expect([all, few]).toEqual([7, 2]);
});

it('applies rules to the steps of a task', () => {
  const task = 'apiVersion: tekton.dev/v1\nkind: Task\nspec: {steps: [{name: a, image: b}]}\n';
  expect(rulesOf(task)).toEqual([['spec.steps[a]', 7]]);
});
