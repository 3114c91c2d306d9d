import { flag, secret, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { StoreChoice } from './evidence-stores.ts';

/** Inputs for stores of evidence, in addition to the registry of the image and the files of the step. */
export const storeInputs = {
  github: flag({ help: 'Also store the evidence with GitHub attestations.' }),
  release: text({
    help: 'Also upload the evidence to the release with this tag as `.sigstore.json`, and provenance as `.intoto.jsonl`. The release can be a draft.',
  }),
  replace: flag({
    help: 'Remove older evidence by the same signer with the same type, after the new evidence is stored.',
  }),
  'github-token': secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token to read the visibility of the repository and to store evidence with GitHub.',
  }),
};

export function storeChoice({
  github,
  release,
  replace,
}: Omit<InputsOf<typeof storeInputs>, 'github-token'>): StoreChoice {
  return { github, release, replace };
}
