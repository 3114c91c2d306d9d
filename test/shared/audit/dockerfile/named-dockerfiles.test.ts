import { expect, it } from '@jest/globals';
import { withNamedDockerfiles } from '../../../../shared/audit/dockerfile/named-dockerfiles.ts';

const DOCKERFILE = 'FROM alpine\nUSER root\n';
const BUILD = 'uses: docker/build-push-action@v6\n';

/** Returns the paths of the files that are marked as Dockerfiles. */
function named(path: string, text: string, build = DOCKERFILE): readonly string[] {
  const files = [
    { path, text },
    { path: 'app/build.txt', text: build },
    { path: 'other.txt', text: build },
  ];
  return withNamedDockerfiles(files).flatMap((file) => (file.isDockerfile ? [file.path] : []));
}

it.each([
  ['compose.yaml', 'services: {a: {build: {context: app, dockerfile: build.txt}}}'],
  ['compose.yaml', 'services:\n  a:\n    build:\n      dockerfile:\n        ./app/build.txt\n'],
  ['compose.yaml', 'services: {a: {build: {"dockerfile": "../app/build.txt"}}}'],
  ['docker-bake.hcl', 'target "a" {\n  dockerfile = "build.txt"\n}'],
  ['docker-bake.json', '{"target":{"a":{"dockerfile":"build.txt"}}}'],
  ['.devcontainer/devcontainer.json', '{"dockerFile":"build.txt"}'],
  ['.github/workflows/ci.yml', `${BUILD}with:\n  file: app/build.txt\n`],
  ['app/action.yml', 'runs: {using: docker, image: build.txt}'],
])('withNamedDockerfiles marks the file that %s names: %s', (path, text) => {
  expect(named(path, text)).toEqual(['app/build.txt']);
});

it.each([
  ['compose.yaml', 'services: {a: {build: {dockerfile: app/build}}}', DOCKERFILE],
  ['compose.yaml', 'services: {a: {build: {dockerfile: build.txt}}}', 'a list'],
  ['readme.md', 'dockerfile: build.txt', DOCKERFILE],
  ['.github/workflows/ci.yml', 'file: build.txt', DOCKERFILE],
  ['.github/workflows/ci.yml', `${BUILD}with: {file: build.txt}`, 'SELECT a\nFROM b\n'],
])('withNamedDockerfiles marks no file for %s: %s', (path, text, build) => {
  expect(named(path, text, build)).toEqual([]);
});
