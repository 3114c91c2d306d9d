/** Reads the references to container images in Dockerfiles, Compose files and Kubernetes manifests. */
import { composeFile } from './docker/compose.ts';
import { dockerfile } from './docker/dockerfile.ts';
import { kubernetesManifest } from './docker/kubernetes.ts';
import type { Ecosystem } from './ecosystem.ts';

export const ecosystem: Ecosystem = {
  id: 'docker',
  formats: [dockerfile, composeFile, kubernetesManifest],
};
