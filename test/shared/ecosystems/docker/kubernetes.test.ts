import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const FILE = `apiVersion: apps/v1
kind: Deployment
spec:
  template:
    spec:
      initContainers:
        - name: init
          image: busybox:1.36
      containers:
        - image: ghcr.io/o/app:2
          name: app
        - name: templated
          image: \${IMAGE}
      volumes:
        - name: models
          image:
            reference: quay.io/o/models:1
---
apiVersion: batch/v1
kind: CronJob
spec: { jobTemplate: { spec: { template: { spec: { containers: [{ image: redis:7 }] } } } } }
---
image: not-a-manifest:1
`;

const read = (text: string) => inventoryOfFiles({ 'deploy/app.yaml': text });

describe('a Kubernetes manifest', () => {
  it('is searched for images at any depth, in containers and in volumes', () => {
    expect(read(FILE).packages.map((p) => [p.purl, p.locations[0]?.line])).toEqual([
      ['pkg:docker/busybox@1.36', 8],
      ['pkg:docker/o/app@2?repository_url=ghcr.io', 10],
      ['pkg:docker/o/models@1?repository_url=quay.io', 17],
      ['pkg:docker/redis@7', undefined],
    ]);
  });

  it.each([
    ['another YAML file', 'a: 1\n'],
    ['a file with only the keywords', 'apiVersion: 1\nimage: a:1\nkinds: []\n'],
    ['a template', 'apiVersion: v1\nkind: Pod\n{{ if .x }}\nimage: {{ .y }}\n{{ end }}\n'],
  ])('is not recognized in %s', (_what, text) => {
    expect(read(text)).toMatchObject({ packages: [], problems: [], files: [] });
  });

  it('is reported as a problem if it is invalid YAML', () => {
    const { problems } = read('apiVersion: v1\nkind: Pod\nimage: [\n');
    expect(problems).toMatchObject([{ code: 'malformed', path: 'deploy/app.yaml' }]);
  });
});
