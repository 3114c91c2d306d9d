import { secret } from '../../host/inputs.ts';

/** Access to the base of a pull request that the checkout lacks. */
export const baseInputs = {
  'github-token': secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token to read the policy and the ignore files of the base branch if the checkout lacks them (`fetch-depth: 1`).',
  }),
};
