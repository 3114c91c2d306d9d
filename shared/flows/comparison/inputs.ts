import { secret, text } from '../../host/inputs.ts';

/** The input for a base that is not in the checkout. */
export const baseInputs = {
  'github-token': secret({
    group: 'expert',
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token for reading the policy and the ignore files on the base branch through GitHub’s API. Assay uses the token only if the checkout does not contain the base (`fetch-depth: 1`).',
  }),
};

/** The input for the base that a scan is compared with. */
export const compareInputs = {
  'compare-to': text({
    default: 'auto',
    help: 'Base to compare the scan with. `auto`: for `path`, the base of the pull request or merge queue entry. A branch, tag or commit: for `path` only. `image:NAME`: for `image` only. `sbom:FILE`: for any source. `none`: no comparison. If there is a base, only new findings count unless `scope` is `all`.',
  }),
};
