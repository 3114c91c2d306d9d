import { flag, secret, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { StoreChoice } from './evidence-stores.ts';

/** Inputs for stores of evidence, in addition to the registry of the image and the files of the step. */
export const storeInputs = {
  github: flag({ help: 'Also store the evidence as GitHub attestations.' }),
  release: text({
    help: 'Tag of a GitHub release. Assay also uploads the evidence to this release as `.sigstore.json` files, and provenance as `.intoto.jsonl` files. The release can be a draft.',
  }),
  replace: flag({
    group: 'expert',
    help: 'Remove older evidence of the same type by the same signer, after the new evidence is stored.',
  }),
  'github-token': secret({
    group: 'expert',
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token for checking whether the repository is public, and for storing evidence on GitHub.',
  }),
};

export function storeChoice({
  github,
  release,
  replace,
}: Omit<InputsOf<typeof storeInputs>, 'github-token'>): StoreChoice {
  return { github, release, replace };
}
