import { secret } from '../../host/inputs.ts';

/** How the base of a pull request is read where the checkout does not have it. */
export const baseInputs = {
  'github-token': secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token to read the policy and the ignore files of the base branch if the checkout lacks them (`fetch-depth: 1`).',
  }),
};
