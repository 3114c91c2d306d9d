import { flag, secret, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { StoreChoice } from './evidence-stores.ts';
import type { DeploymentChoice } from './linked-artifacts.ts';

/** Inputs that select evidence stores, in addition to the image registry and the step's files. */
export const storeInputs = {
  github: flag({ help: 'Also store the evidence as GitHub attestations.' }),
  release: text({
    help: 'Tag of a GitHub release. Assay also uploads the evidence to this release as `.sigstore.json` files, and provenance additionally as `.intoto.jsonl` files. The release can be a draft.',
  }),
  replace: flag({
    group: 'expert',
    help: 'After storing the new evidence, remove older evidence of the same type from the same signer.',
  }),
  'github-token': secret({
    group: 'expert',
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token for checking whether the repository is public, and for storing evidence on GitHub.',
  }),
};

/** Inputs for the deployment records of verified images. */
export const deploymentInputs = {
  'deployment-environment': text({
    help: 'Environment where the verified images run, such as `production`. If all subjects pass, Assay adds a deployment record to the organization’s linked artifacts. Use this input in a step that runs after the deployment.',
  }),
  'deployment-name': text({
    group: 'expert',
    help: 'Name of the deployment in `deployment-environment`. If a record with this name already exists, GitHub overwrites it. Default: the image’s repository, such as `octo-app`.',
  }),
};

/** Returns the deployment to record. Returns undefined if the user did not request a record. */
export function deploymentChoice({
  'deployment-environment': environment,
  'deployment-name': name,
}: InputsOf<typeof deploymentInputs>): DeploymentChoice | undefined {
  return environment === undefined ? undefined : { environment, name };
}

export function storeChoice({
  github,
  release,
  replace,
}: Omit<InputsOf<typeof storeInputs>, 'github-token'>): StoreChoice {
  return { github, release, replace };
}
