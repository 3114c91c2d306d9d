import type { Examples } from './arbitrary-of.ts';

const WORKFLOW = 'octo-org/app/.github/workflows/release.yml';
/** Examples of values in `.assay.yml` that fast-check cannot generate. */
export const POLICY_EXAMPLES: Examples = {
  'be a date such as 2027-01-31': ['2027-01-31', '2028-02-29'],
  'say why the exception is acceptable': ['Not reachable.', 'T-1'],
  'start with pkg:': ['pkg:npm/a', 'pkg:npm/a@1'],
  'be `none`, `local` or an https URL without credentials': ['none', 'local', 'https://m.example'],
  'be a path without . and ..': ['tools', '**/test/*.lock'],
  'be a mapping from names to identities': [
    { release: { workflow: WORKFLOW, tag: 'v*', 'repository-id': '1' }, ops: { key: 'ops.pub' } },
    { release: { 'identity-pattern': '*@octo.example', issuer: 'https://i.example' } },
    { release: { repository: 'o/r', server: 'https://x.ghe.com', issuer: 'https://i.example' } },
  ],
  'be a list of 1 to 50 required types': [
    [{ type: 'signature', 'signed-by': ['release'], signers: 1, 'max-age-days': 7 }],
    [{ type: 'sbom', complete: true, condition: ['true'] }],
    [{ type: 'provenance', builder: 'https://b/*', source: 'https://github.com/o/r' }],
    [{ type: 'vulnerabilities', 'fail-on': 'high', 'vex-by': ['release'] }, { type: 'vex' }],
    [{ type: 'verification-summary', verifier: 'https://v/x', levels: ['SLSA_BUILD_LEVEL_3'] }],
  ],
};
