import { secret, text } from '../../host/inputs.ts';

/** Input for a base that is not in the checkout. */
export const baseInputs = {
  'github-token': secret({
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token for reading the policy and the ignore files of the base branch through GitHub’s API. Assay uses the token only if the checkout does not contain the base (`fetch-depth: 1`).',
  }),
};

/** Input for the base with which a scan is compared. */
export const compareInputs = {
  'compare-to': text({
    default: 'auto',
    help: 'Base with which the scan is compared. `auto` uses the base of a pull request or of a merge queue entry for `path`. Otherwise, name a branch, tag or commit for `path`, `image:NAME` for `image`, or `sbom:FILE`. `none` compares with nothing. With a base, only new findings count unless `scope` is `all`.',
  }),
};
