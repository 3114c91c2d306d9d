import { secret } from '../../host/inputs.ts';

/** Input for a base that is not in the checkout. */
export const baseInputs = {
  'github-token': secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token to read the policy and the ignore files in the base branch if the checkout lacks them (`fetch-depth: 1`).',
  }),
};
