import { expect, it } from '@jest/globals';
import { isDockerfile } from '../../../../shared/audit/dockerfile/is-dockerfile.ts';

const BUILD = 'FROM alpine:3.20\nUSER root\n';

it.each([
  ['Dockerfile', '', true],
  ['Containerfile.dev', '', true],
  ['app.dockerfile', '', true],
  ['Dockerfile.md', BUILD, false],
  ['app.docker', BUILD, true],
  [
    'build',
    '# syntax=docker/dockerfile:1\n\nARG BASE=alpine\nfrom $BASE as build\n run make\n',
    true,
  ],
  ['image.conf', 'FROM --platform=linux/amd64 ghcr.io/octo/app@sha256:00\r\nCOPY . .\r\n', true],
  ['notes', 'From the beginning\nrun the tests\n', false],
  ['notes', 'From Berlin\nTo Rome\n', false],
  ['mail', 'From octo@example.com Mon Nov 30\nUser hello\n', false],
  ['import', 'from os import path\nRUN = 1\n', false],
  ['query', 'FROM users\nWHERE id = 1\n', false],
  ['image', 'FROM scratch\n', false],
])('for %s with the content %j, isDockerfile returns %s', (path, text, expected) => {
  expect(isDockerfile({ path: `a/${path}`, text })).toBe(expected);
});
