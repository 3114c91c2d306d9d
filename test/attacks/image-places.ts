import type { Attack, Random } from './attack.ts';
import type { Files } from './hide-package.ts';
import { hideSetting } from './hide-setting.ts';

const POLICY = '{registries: [ghcr.io/acme/]}';

/** Files that use an image from a registry that the policy does not allow. */
function imageFiles(random: Random): Files {
  const image = `${random.pick(['evil.example/a', 'ghcr.io/acme-evil/a', 'a/b'])}:1.2@sha256:${'0'.repeat(64)}`;
  const [name = '', digest = ''] = image.split('@');
  const repository = name.split(':')[0] ?? '';
  const workflow = (job: string) =>
    `on: push\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    ${job}\n    steps: [{run: make}]\n`;
  const dockerfile = (first: string) => `${first}\nFROM scratch\nUSER 10001\n`;
  return random.pick<Files>([
    { Dockerfile: dockerfile(`# syntax=${image}`) },
    { Dockerfile: dockerfile(`#!/bin/x\n# syntax=${image}`) },
    { Dockerfile: dockerfile(`// syntax=${image}`) },
    { 'docker-bake.hcl': `target "a" { contexts = { b = "docker-image://${image}" } }\n` },
    { 'docker-bake.json': `{"target":{"a":{"contexts":{"b":"docker-image://${image}"}}}}` },
    {
      'docker-bake.override.hcl': `target "a" {\n  dockerfile-inline = <<E\nFROM ${image}\nUSER 1\nE\n}\n`,
    },
    {
      'compose.yaml': `services: {a: {build: {context: ., additional_contexts: {b: "docker-image://${image}"}}}}\n`,
    },
    {
      'compose.yaml': `services:\n  a:\n    image: ghcr.io/acme/a:1\n    volumes: [{type: image, source: "${image}", target: /x}]\n`,
    },
    { 'compose.yaml': 'services:\n  a:\n    image: ${IMAGE}\n', '.env': `IMAGE=${image}\n` },
    {
      'kustomization.yaml': `resources: [https://example.com/x]\nimages: [{name: x, newName: ${repository}, digest: "${digest}"}]\n`,
    },
    {
      'kustomization.yaml': `images: [{name: ghcr.io/acme/a, newName: ${repository}}]\nresources: [a.yaml]\n`,
      'a.yaml': `apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: a}\nspec: {containers: [{name: a, image: "ghcr.io/acme/a@${digest}"}]}\n`,
    },
    { '.github/workflows/a.yml': workflow(`container: ${image}`) },
    { '.github/workflows/a.yml': workflow(`services: {a: {image: "${image}"}}`) },
    { 'action.yml': `name: a\nruns: {using: docker, image: "docker://${image}"}\n` },
    {
      'task.yaml': `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: a}\nspec: {steps: [{name: a, image: "${image}"}]}\n`,
    },
  ]);
}

/** Files that give a container all privileges by a detour. */
function privilegedFiles(random: Random): Files {
  const name = random.word().toUpperCase();
  const argo = (template: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Workflow\nmetadata: {name: a}\nspec: {templates: [${template}]}\n`;
  const container = '{image: "a:1.2", securityContext: {privileged: true}}';
  return random.pick<Files>([
    {
      'compose.yaml': `services:\n  a:\n    image: a:1.2\n    privileged: \${${name}}\n`,
      '.env': `${name}=${random.pick(['true', "'yes'", '"on"', '1'])}\n`,
    },
    {
      'compose.yaml': `x-a: &a {privileged: $${name}}\nservices:\n  a:\n    <<: *a\n    image: a:1.2\n`,
      '.env': `B=true\nexport ${name}=\${B}\n`,
    },
    {
      'compose.yaml': `services:\n  a:\n    image: a:1.2 # x${random.pick(['\u0085', '\u2028', '\u2029'])}    privileged: true\n`,
    },
    { 'a.yaml': argo(`{name: a, container: ${container}}`) },
    { 'a.yaml': argo(`{name: a, script: ${container}}`) },
    {
      'a.yaml': `apiVersion: tekton.dev/v1\nkind: Task\nmetadata: {name: a}\nspec: {steps: [${container}]}\n`,
    },
  ]);
}

/** Attacks with images and privileges that a file states in an unusual place. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'an image from another registry is used where no container runs it',
    rows: [],
    variant(random) {
      const files = imageFiles(random);
      return { what: JSON.stringify(files), run: () => hideSetting(files, POLICY) };
    },
  },
  {
    name: 'a container is privileged by a variable, a rare line break or a step of a pipeline',
    rows: [],
    variant(random) {
      const files = privilegedFiles(random);
      return { what: JSON.stringify(files), run: () => hideSetting(files) };
    },
  },
];
