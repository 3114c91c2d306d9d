import type { Examples } from './arbitrary-of.ts';

/** Examples of values in result files that fast-check cannot generate. */
export const SOURCE_EXAMPLES: Examples = {
  'be a branch, tag or pull request such as refs/heads/main': [
    'refs/heads/main',
    'refs/pull/7/merge',
  ],
  'be a repository such as octo-org/app': ['octo-org/app', 'o/.github'],
  'be a relative path without . or ..': ['', 'app', 'services/pay'],
};
