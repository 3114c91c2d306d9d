import { flag, secret, text } from '../../host/inputs.ts';
import type { InputsOf } from '../../host/spec.ts';
import type { StoreChoice } from './evidence-stores.ts';

/** Additional stores for evidence, besides the image itself and the files of the step. */
export const storeInputs = {
  github: flag({ help: 'Also store the evidence with GitHub attestations.' }),
  release: text({
    help: 'Also upload the evidence to the release of this tag as `.sigstore.json`, and provenance as `.intoto.jsonl`. The release may be a draft.',
  }),
  replace: flag({
    help: 'Remove older evidence of the same type by the same signer after the new evidence is stored.',
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
