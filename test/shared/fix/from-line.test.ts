import { expect, it } from '@jest/globals';
import { fromLine } from '../../../shared/fix/from-line.ts';

const DOCKERFILE = `FROM node:22 AS build
RUN npm ci
from --platform=linux/amd64 debian:12-slim@sha256:00
COPY --from=build /app /app
FROM ghcr.io/octo/base`;

it.each([
  ['docker.io/library/debian:12', 3],
  ['debian@sha256:11', 3],
  ['index.docker.io/library/node:20', 1],
  ['ghcr.io/octo/base:1.2', 5],
  ['localhost:5000/octo/base', undefined],
  ['alpine', undefined],
  ['', undefined],
])('for the image %s, fromLine returns the line %s', (image, line) => {
  expect(fromLine(DOCKERFILE, image)).toBe(line);
});
