import { existsSync } from 'node:fs';
import { UserError } from '../errors/errors.ts';
import { nearest } from '../errors/nearest.ts';
import { foreignCommand, foreignStep } from './foreign-options.ts';
import type { Spec } from './spec.ts';

/** Command that runs if the command line starts with a target. */
const DEFAULT_COMMAND = 'scan';

/** Matches a word that can only be a target: a path, an image with a registry or a tag, or standard input. */
const TARGET = /^-$|[/\\:@]|^\.{1,2}$|\.[A-Za-z0-9]+$/;

/**
 * Finds the command of a command line, and its arguments. `assay TARGET` means `assay scan TARGET`.
 *
 * @throws {UserError} `input-invalid` if there is no such command.
 */
export function findCommand<C extends { readonly spec: Pick<Spec, 'name'> }>(
  argv: readonly string[],
  commands: readonly C[],
): { readonly command: C; readonly args: readonly string[] } {
  const [name = '', ...rest] = argv;
  const named = (wanted: string) => commands.find(({ spec }) => spec.name === wanted);
  const command = named(name);
  if (command !== undefined) return { command, args: rest };
  const scan = named(DEFAULT_COMMAND);
  if (scan !== undefined && isTarget(name)) return { command: scan, args: argv };
  throw unknownCommand(
    argv,
    commands.map(({ spec }) => spec.name),
  );
}

function isTarget(word: string): boolean {
  if (word.startsWith('-') && word !== '-') return false;
  if (foreignCommand(word) !== undefined || foreignStep(word) !== undefined) return false;
  return TARGET.test(word) || existsSync(word);
}

function unknownCommand([name = '', ...rest]: readonly string[], names: readonly string[]) {
  const shown = name.slice(0, MAX_SHOWN);
  if (name.startsWith('-')) {
    const message = `The option ${shown} must follow a command.`;
    return new UserError(
      'input-invalid',
      message,
      `Write the command first: assay scan ${shown} …`,
    );
  }
  const same = foreignCommand(name);
  const target = rest.find((argument) => !argument.startsWith('-')) ?? 'TARGET';
  const fix = same === undefined ? foreignStep(name) : `Use \`assay ${same} ${target}\`.`;
  const close = nearest(name, names);
  const fallback =
    close === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean ${close}?`;
  return new UserError('input-invalid', `Unknown command ${shown}.`, fix ?? fallback);
}

/** Maximum number of characters that a message quotes from the command line. */
const MAX_SHOWN = 80;
