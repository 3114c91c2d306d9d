import { describe, expect, it } from '@jest/globals';
import { findCommand } from '../../../shared/host/find-command.ts';

const commands = [{ spec: { name: 'scan' } }, { spec: { name: 'sbom' } }];

describe('the command in a command line', () => {
  it.each([
    [['sbom', '.'], 'sbom', ['.']],
    [['.'], 'scan', ['.']],
    [['-'], 'scan', ['-']],
    [['alpine:3.19', '-q'], 'scan', ['alpine:3.19', '-q']],
    [['ghcr.io/o/r'], 'scan', ['ghcr.io/o/r']],
    [['no-such.json'], 'scan', ['no-such.json']],
    [['shared'], 'scan', ['shared']],
  ])('for %j is %s with the arguments %j', (argv, name, args) => {
    const found = findCommand(argv, commands);
    expect([found.command.spec.name, found.args]).toEqual([name, args]);
  });

  it.each([
    [['skan'], 'Unknown command skan.', 'Did you mean scan?'],
    [['fs', '-q', 'app'], 'Unknown command fs.', 'Use `assay scan app`.'],
    [['--quiet', 'scan'], 'The option --quiet must follow a command.', 'Write the command first'],
    [['zzzzzz'], 'Unknown command zzzzzz.', 'Use one of scan, sbom.'],
  ])('cannot be found in %j', (argv, message, fix) => {
    expect(() => findCommand(argv, commands)).toThrow(
      expect.objectContaining({ message, fix: expect.stringContaining(fix) }),
    );
  });
});
