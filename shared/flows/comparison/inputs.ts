import { secret, text } from '../../host/inputs.ts';

/** The input for a base that is not in the checkout. */
export const baseInputs = {
  'github-token': secret({
    group: 'expert',
    default: `\${{ github.token }}`,
    env: 'GITHUB_TOKEN',
    help: 'Token for reading the policy and the ignore files of the base branch through GitHub’s API. Assay uses the token only if the checkout does not contain the base (`fetch-depth: 1`).',
  }),
};

/** The input for the base with which a scan is compared. */
export const compareInputs = {
  'compare-to': text({
    default: 'auto',
    help: 'Base to compare the scan with. For `path`, `auto` means the base of the pull request or of the merge queue entry, and you can also set a branch, tag or commit. For `image`, you can set `image:NAME`. For any source, you can set `sbom:FILE`. With `none`, the scan is not compared with a base. If there is a base, only new findings count unless `scope` is `all`.',
  }),
};
