import { expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../support/inventory.ts';

it('the inventory lists an image once, even if several files refer to it', () => {
  const { packages } = inventoryOfFiles({
    Dockerfile: 'FROM redis:7\n',
    'compose.yaml': 'services:\n  cache:\n    image: redis:7\n',
    'k8s/pod.yaml':
      'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n  - image: docker.io/redis:7\n',
  });
  expect(packages.map((p) => [p.purl, p.locations])).toEqual([
    [
      'pkg:docker/redis@7',
      [
        { path: 'Dockerfile', line: 1, layer: undefined },
        { path: 'compose.yaml', line: 3, layer: undefined },
        { path: 'k8s/pod.yaml', line: 5, layer: undefined },
      ],
    ],
  ]);
});

it('the inventory does not read Dockerfiles, Compose files or Kubernetes manifests in an image', () => {
  expect(inventoryOfFiles({ Dockerfile: 'FROM redis:7\n' }, 'image').packages).toEqual([]);
});
