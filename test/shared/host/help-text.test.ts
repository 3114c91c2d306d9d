import { describe, expect, it } from '@jest/globals';
import { commands } from '../../../actions/registry.generated.ts';
import { actionHelp, suiteHelp } from '../../../shared/host/help-text.ts';
import { choice, flag, lines, secret, text } from '../../../shared/host/inputs.ts';
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
    log: text({ help: 'A log.', group: 'expert' }),
    user: text({ help: 'A user.', group: 'registry' }),
    trust: text({ help: 'A root.', group: 'signing' }),
    password: secret({ help: 'A password.', group: 'registry' }),
    token: secret({ help: 'A token.', default: '${{ github.token }}', env: 'GITHUB_TOKEN' }),
  },
  outputs: { documents: { help: 'Paths of the documents.' } },
  permissions: [{ permission: 'contents', access: 'read', why: 'To read.' }],
  terminal: {
    target: 'source',
    formats: ['json', 'cyclonedx-json', 'cyclonedx-json@1.5'],
    examples: [
      ['sbom .', 'List packages.'],
      ['sbom . -o cyclonedx-json', 'Print a document.'],
    ],
  },
};

describe('the help', () => {
  it('of an action contains its usage, examples and options', () => {
    expect(actionHelp(spec)).toBe(
      [
        'Assay SBOM: Lists what is in a directory or an image, and writes it down.',
        '',
        'Usage: assay sbom [TARGET] [--<option> <value>]…',
        '',
        'Examples:',
        '  assay sbom .                    # List packages.',
        '  assay sbom . -o cyclonedx-json  # Print a document.',
        '',
        'Target:',
        '  A folder, a lockfile, an SBOM, an image (`registry/name:tag`, `docker:NAME`, `oci:DIR[:TAG]`,',
        '  `oci-archive:FILE` or `docker-archive:FILE`), or `-` for an SBOM or a lockfile on standard input.',
        '',
        'Output:',
        '  -o, --output FORMAT[=FILE]',
        '      Output format: `table` (default), `json`, `cyclonedx-json`. Assay writes the result to FILE,',
        '      or to standard output. You can repeat this option.',
        '  --json',
        '      The same as `-o json`.',
        '  -q, --quiet',
        '      Print only the result, problems and failures.',
        '  -v, --verbose',
        '      Also print details, and all table rows.',
        '  -h, --help',
        '      Print this help.',
        '',
        'Options:',
        '  --level VALUE',
        '      The level. (one of high, low; default high)',
        '  --strict',
        '      Be strict.',
        '  --summary[=false]',
        '      Sum it up.',
        '  --name VALUE',
        '      A name. (a list, one item per line; required; can be repeated)',
        '  --token VALUE',
        '      A token. (or environment variable GITHUB_TOKEN)',
        '',
        'Registries:',
        '  --user VALUE',
        '      A user.',
        '  --password VALUE',
        '      A password.',
        '',
        'Signatures and trust:',
        '  --trust VALUE',
        '      A root.',
        '',
        'Expert settings:',
        '  --log VALUE',
        '      A log.',
        '',
        'Exit codes: 0 for passed, 1 for failed, and 2 for incomplete: an error occurred or something was not',
        'checked, even if findings also fail.',
      ].join('\n'),
    );
  });

  it('of the suite lists the actions and the exit codes', () => {
    const help = suiteHelp([spec], '1.2.3');
    expect(help).toContain('Assay 1.2.3:');
    expect(help).toMatch(/^ {2}sbom +Lists what is in/m);
    expect(help).toContain('Exit codes: 0 for passed, 1 for failed, and 2 for incomplete: ');
  });

  it.each(commands)('of $spec.name has examples, and lines of at most 100 columns', ({ spec }) => {
    const shown = actionHelp(spec).split('\n');
    expect(shown.filter((line) => line.length > 100)).toEqual([]);
    const examples = shown.filter((line) => line.startsWith(`  assay ${spec.name}`));
    expect(examples.length).toBeGreaterThan(1);
  });

  it.each(commands)('of $spec.name uses the words of the terminal', ({ spec }) => {
    const help = actionHelp(spec).replaceAll(/\s+/g, ' ');
    expect(help).not.toMatch(/(?<!standard )\b[Ii]nputs?\b|Do not set|the actions exchange/);
  });

  it('does not write a value of an option as another option', () => {
    const inputs = {
      github: flag({ help: 'Use GitHub.' }),
      instance: choice(['auto', 'github'], { help: 'Use `github` or `auto`.' }),
    };
    expect(actionHelp({ ...spec, inputs })).toContain('Use `github` or `auto`.');
  });

  it('omits inputs that are useful only in a workflow', () => {
    const inputs = { matrix: text({ help: 'A matrix.', isForWorkflows: true }) };
    expect(actionHelp({ ...spec, inputs })).not.toContain('matrix');
  });

  it('puts all purposes above their examples if one of them does not fit next to its example', () => {
    const long = `sbom ${'x'.repeat(90)}`;
    const examples = [['sbom .', 'List packages.'] as const, [long, 'List more.'] as const];
    const help = actionHelp({ ...spec, terminal: { examples } });
    expect(help).toContain(
      `Examples:\n  # List packages.\n  assay sbom .\n  # List more.\n  assay ${long}\n\n`,
    );
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
