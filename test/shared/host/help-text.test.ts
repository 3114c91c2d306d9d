import { describe, expect, it } from '@jest/globals';
import { actionHelp, suiteHelp } from '../../../shared/host/help-text.ts';
import { choice, flag, lines, secret } from '../../../shared/host/inputs.ts';
import type { Spec } from '../../../shared/host/spec.ts';

const spec: Spec = {
  name: 'sbom',
  title: 'Assay SBOM',
  description: 'Lists what is in a directory or an image, and writes it down.',
  inputs: {
    level: choice(['high', 'low'], { help: 'The level.', default: 'high' }),
    strict: flag({ help: 'Be strict.' }),
    summary: flag({ help: 'Sum it up.', default: 'true' }),
    name: lines({ help: 'A name.', required: true }),
    token: secret({ help: 'A token.', default: '${{ github.token }}', env: 'GITHUB_TOKEN' }),
  },
  outputs: { documents: { help: 'Paths of the documents.' } },
  permissions: [{ permission: 'contents', access: 'read', why: 'To read.' }],
};

describe('the help', () => {
  it('of an action contains everything in its spec', () => {
    expect(actionHelp(spec)).toBe(
      [
        'Assay SBOM: Lists what is in a directory or an image, and writes it down.',
        '',
        'Usage: assay sbom [--<input> <value>]…',
        '',
        'Inputs:',
        '  --level VALUE',
        '      The level. (one of high, low; default high)',
        '  --strict',
        '      Be strict. (true or false; default false)',
        '  --summary[=false]',
        '      Sum it up. (true or false; default true)',
        '  --name VALUE',
        '      A name. (a list, one item per line; required; can be repeated)',
        '  --token VALUE',
        '      A token. (text; or environment variable GITHUB_TOKEN)',
        '',
        'Options for every action:',
        '  --json',
        '      Print the result as JSON to standard output.',
        '  --quiet',
        '      Print only problems and decisions to the terminal.',
        '  --output-dir DIR',
        '      Folder for the files that the actions exchange.',
        '  --help',
        '      Print this help.',
        '',
        'Outputs (in the JSON of --json):',
        '  documents',
        '      Paths of the documents.',
        '',
        'Permissions in a workflow:',
        '  contents: read',
        '      To read.',
        '',
        'Exit codes: 0 for pass, 1 for fail, and 2 for error.',
      ].join('\n'),
    );
  });

  it('of the suite lists the actions and the exit codes', () => {
    const text = suiteHelp([spec], '1.2.3');
    expect(text).toContain('Assay 1.2.3:');
    expect(text).toContain('  sbom  Lists what is in');
    expect(text).toContain('Exit codes: 0 for pass, 1 for fail, and 2 for error.');
  });

  it('keeps its lines within 100 columns', () => {
    const long = { ...spec, description: 'word '.repeat(80).trim() };
    const longest = Math.max(
      ...actionHelp(long)
        .split('\n')
        .map((line) => line.length),
    );
    expect(longest).toBeLessThanOrEqual(100);
  });
});
