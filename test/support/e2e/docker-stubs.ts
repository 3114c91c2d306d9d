import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dockerCredentials } from '../../../shared/oci/docker-config.ts';
import { parseImageReference } from '../../../shared/oci/reference.ts';
import { openRegistry } from '../../../shared/oci/registry.ts';
import type { BuiltImage } from '../images.ts';
import { pushImage } from '../registries.ts';
import type { Job } from '../runner/job.ts';
import { network } from '../signing.ts';
import type { Stub, Stubs } from '../workflow/uses.ts';

/** Stubs for the official Docker actions. They log in as docker does, and push the image that the test built. */
export function dockerStubs(image: BuiltImage): Stubs {
  return {
    'docker/login-action': login,
    'docker/build-push-action': async ({ with: given, job }) => {
      const reference = parseImageReference(given['tags'] ?? '');
      const env = { DOCKER_CONFIG: job.env.get('DOCKER_CONFIG') };
      const exec = () => Promise.reject(new Error('there are no helpers'));
      const credentials = dockerCredentials({ env, exec });
      const store = openRegistry(reference, { network, credentials });
      await pushImage(store, image, reference.tag ?? 'latest');
      return { outputs: { digest: image.manifest.digest } };
    },
  };
}

/** Writes the password to the file that later steps read. */
const login: Stub = ({ with: given, job }) => {
  const auth = Buffer.from(`${given['username']}:${given['password']}`).toString('base64');
  const folder = dockerFolder(job);
  mkdirSync(folder, { recursive: true });
  const config = { auths: { [given['registry'] ?? '']: { auth } } };
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
  job.env.set('DOCKER_CONFIG', folder);
  return undefined;
};

function dockerFolder(job: Job): string {
  return join(job.temp, 'docker');
}
