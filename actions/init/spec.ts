import { path } from '../../shared/host/inputs.ts';
import { defineSpec } from '../../shared/host/spec.ts';
import { spec as scan } from '../scan/spec.ts';

export const spec = defineSpec({
  name: 'init',
  title: 'Assay Init',
  description:
    'Writes a policy for a repository, with rules imported from other scanners and the current findings as a baseline.',
  isTerminalOnly: true,
  inputs: {
    path: path({
      default: '.',
      help: 'Folder to scan. Assay writes the policy to the current folder.',
    }),
    advisories: scan.inputs.advisories,
  },
  outputs: { policy: { help: 'Path of the policy file.' } },
  permissions: [],
  terminal: {
    examples: [
      ['init', 'Write .assay.yml with the current findings as a baseline.'],
      ['init --path app', 'Scan only the folder app.'],
      ['init --advisories osv', 'Use the advisories in the folder osv, offline.'],
    ],
  },
});
