import { flag, secret, text } from '../../host/inputs.ts';

/** Where evidence goes, beside the image itself and the files of the step. */
export const storeInputs = {
  github: flag({ help: 'Also store it with GitHub’s attestations.' }),
  release: text({
    help: 'Also attach it to the release of this tag, which may be a draft, as `.sigstore.json` (and provenance as `.intoto.jsonl`).',
  }),
  replace: flag({
    help: 'Take away older evidence of the same type by the same signer, once the new one is in place.',
  }),
  token: secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token to ask GitHub whether the repository is public, and to store evidence there.',
  }),
};
