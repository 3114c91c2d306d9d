import { secret } from '../../host/inputs.ts';

/** Input for a base that is not in the checkout. */
export const baseInputs = {
  'github-token': secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token for reading the policy and the ignore files of the base branch through GitHub’s API. Assay uses the token only if the checkout does not contain the base (`fetch-depth: 1`).',
  }),
};
