import type { CustomRule } from '../../../../shared/model/custom-rule.ts';

/** Returns a custom rule with the given values. By default, its condition is true. */
export function aCustomRule(given: Partial<CustomRule> = {}): CustomRule {
  return {
    id: 'team-label',
    title: 'A workload names no team',
    severity: 'medium',
    on: 'kubernetes/object',
    condition: 'true',
    ...given,
  };
}

export const DEPLOYMENT = {
  path: 'deploy/web.yaml',
  text: `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
  labels: {app: web}
spec:
  replicas: 1
  template:
    metadata: {labels: {app: web}}
    spec:
      hostNetwork: yes
      nodeName: ~
      initContainers:
        - name: init
          image: docker.io/library/init
      containers:
        - name: app
          image: ghcr.io/octo-org/app
`,
};

export const WORKFLOW = {
  path: '.github/workflows/ci.yml',
  text: `on:
  push:
jobs:
  test:
    runs-on: ubuntu-24.04
    permissions: {contents: read}
    steps:
      - uses: actions/checkout@v4
      - run: make
`,
};

export const COMPOSE = {
  path: 'compose.yaml',
  text: `services:
  base:
    image: app
    privileged: "yes"
    cap_add: [NET_ADMIN]
    environment: {DEBUG: yes, LEVEL: 3}
  web:
    extends: base
    image: web:\${TAG:-latest}
    cap_add: [SYS_TIME]
    environment: {LEVEL: 4}
    ports: [8080]
`,
};

export const DOCKERFILE = {
  path: 'Dockerfile',
  text: 'ARG V=1\nFROM alpine:$V AS build\nrun --mount=type=cache curl x | sh\nONBUILD COPY ["a", "b"]\nFROM scratch\nUSER 1\n',
};
