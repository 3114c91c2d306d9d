import { expect, it } from '@jest/globals';
import { kubernetesArea } from '../../../../shared/audit/kubernetes/kubernetes.ts';
import { kustomizedImages } from '../../../../shared/audit/kubernetes/kustomized-images.ts';
import { auditFacts } from '../../../support/audit.ts';
import { yaml } from '../../../support/kubernetes.ts';

const kustomization = (images: string) => {
  const root = yaml(`images: ${images}`);
  if (root.kind !== 'map') throw new Error('the kustomization is not a mapping');
  return kustomizedImages({ root }, { imageOf: (image) => image, pods: [] });
};

it.each([
  ['[{name: a, newName: h/b, newTag: "1"}]', ['h/b:1'], [false]],
  ['[{name: a, newName: h/b, digest: "sha256:0"}]', ['h/b@sha256:0'], [false]],
  ['[{name: a, newTag: "1"}]', ['a:1'], [false]],
  ['[{name: a, newName: h/b}]', ['h/b'], [true]],
  ['[{name: a}, {newName: b}, c]', [], []],
])('reads the images in %s', (images, texts, keep) => {
  const found = kustomization(images);
  expect(found.map(({ image }) => image.text)).toEqual(texts);
  expect(found.map(({ keepsTag }) => keepsTag)).toEqual(keep);
});

it('reports an image once: in a manifest with this image, or else in the kustomization', () => {
  const pod = 'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, image: a}]}\n';
  const files = {
    'a/kustomization.yaml': 'images: [{name: a, newName: evil/a}, {name: b, newName: evil/b}]\n',
    'b/kustomization.yaml': 'images: [{name: a, newName: good/a}]\n',
    'c/kustomization.yaml': 'images: [{name: c, newName: evil/c}]\n',
    'pod.yaml': pod,
    'c.yaml': pod.replaceAll('image: a', 'image: c'),
  };
  const read = Object.entries(files).map(([path, text]) => ({ path, text }));
  const { hits } = kubernetesArea.check(read, auditFacts({ registries: ['docker.io/good/'] }));
  const found = hits.filter(({ rule }) => rule.id === 'kubernetes/registry-not-allowed');
  expect(found.map(({ file, hit }) => file.text.slice(hit.at.start, hit.at.end))).toEqual([
    'evil/a',
    'evil/b',
    'c',
  ]);
});

it.each([['newTag: v2'], ['digest: "sha256:0"']])(
  'reports the image of an overlay although another overlay sets %s',
  (other) => {
    const files = {
      'base/d.yaml':
        'apiVersion: v1\nkind: Pod\nspec: {containers: [{name: a, image: "app:v1"}]}\n',
      'prod/kustomization.yaml': 'images: [{name: app, newTag: latest}]\n',
      'staging/kustomization.yaml': `images: [{name: app, ${other}}]\n`,
    };
    const read = Object.entries(files).map(([path, text]) => ({ path, text }));
    const { hits } = kubernetesArea.check(read, auditFacts());
    const found = hits.filter(({ rule }) => rule.id === 'kubernetes/image-untagged');
    expect(found.map(({ file, hit }) => [file.path, hit.detail])).toEqual([
      ['prod/kustomization.yaml', 'The image is `app:latest`.'],
    ]);
  },
);
