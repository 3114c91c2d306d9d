import { describe, expect, it } from '@jest/globals';
import { inventoryOfFiles } from '../../../support/inventory.ts';

const scopesOf = (text: string, path = 'Dockerfile') =>
  inventoryOfFiles({ [path]: text }).packages.map((p) => [p.purl, p.scope, p.locations[0]?.line]);

describe('a Dockerfile', () => {
  it('distinguishes delivered images from images that are only used in the build', () => {
    const text = `# syntax=docker/dockerfile:1
FROM golang:1.23 AS build
RUN --mount=type=bind,from=tools:1 make
FROM scratch AS empty
FROM alpine:3.20 AS base
FROM base
COPY --from=build /app /app
COPY --from=busybox:1.36 /bin/sh /bin/sh
`;
    expect(scopesOf(text)).toEqual([
      ['pkg:docker/alpine@3.20', 'runtime', 5],
      ['pkg:docker/busybox@1.36', 'runtime', 8],
      ['pkg:docker/docker/dockerfile@1', 'development', 1],
      ['pkg:docker/golang@1.23', 'development', 2],
      ['pkg:docker/tools@1', 'development', 3],
    ]);
  });

  it('can have a lowercase file name', () => {
    expect(scopesOf('FROM a:1\n', 'dockerfile')).toEqual([['pkg:docker/a@1', 'runtime', 1]]);
  });

  it('treats the base image of a stage as delivered if no other stage uses that stage', () => {
    expect(scopesOf('FROM a:1 AS web\nFROM b:1 AS worker\n').map(([, scope]) => scope)).toEqual([
      'runtime',
      'runtime',
    ]);
  });

  it.each(['Containerfile', 'docker/Dockerfile.dev', 'build/app.Dockerfile', 'x.dockerfile'])(
    'is recognized by the file name %s',
    (path) => {
      expect(scopesOf('FROM a:1\n', path)).toHaveLength(1);
    },
  );

  it('is not recognized by the file name Dockerfile.dockerignore', () => {
    expect(scopesOf('FROM a:1\n', 'Dockerfile.dockerignore')).toEqual([]);
  });

  it('is reported as a problem at the line that contains an invalid image reference', () => {
    const { problems } = inventoryOfFiles({ Dockerfile: 'FROM ok:1\nFROM Bad\n' });
    expect(problems).toMatchObject([{ path: 'Dockerfile', line: 2 }]);
  });

  it.each(['{{ base }}', '<%= base %>', '@BASE@', '${BASE}'])(
    'is accepted and yields no package if its base image is the template placeholder %s',
    (base) => {
      expect(inventoryOfFiles({ Dockerfile: `FROM ${base}\n` })).toMatchObject({
        packages: [],
        problems: [],
      });
    },
  );

  it.each(['Dockerfile-prod', 'app.Dockerfile', 'Containerfile.dev'])(
    'is recognized by the less common file name %s',
    (path) => {
      expect(scopesOf('FROM alpine:3.20\n', path)).toHaveLength(1);
    },
  );

  it.each(['this is not a Dockerfile\n', 'RUN true\n', '# only a comment\n'])(
    'is rejected if it has no base image: %j',
    (text) => {
      expect(inventoryOfFiles({ 'x/Dockerfile': text }).problems).toMatchObject([
        { code: 'not-a-lockfile', path: 'x/Dockerfile' },
      ]);
      expect(inventoryOfFiles({ 'x/Dockerfile.part': text }).problems).toEqual([]);
    },
  );
});
