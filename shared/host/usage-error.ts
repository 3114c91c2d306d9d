import { UserError } from '../errors/errors.ts';

/** A problem in a command line, and a hint. Neither of them ends with a period. */
export interface UsageProblem {
  readonly text: string;
  /** The replacement or correction. Undefined if only the help can show the user what to write. */
  readonly hint: string | undefined;
}

/** Maximum number of characters that a message quotes from the command line. */
const MAX_SHOWN = 80;

export function usageProblem(text: string, hint?: string): UsageProblem {
  return { text, hint };
}

/** Returns the start of an argument, because an argument can have a million characters. */
export function quoted(argument: string): string {
  return argument.length > MAX_SHOWN ? `${argument.slice(0, MAX_SHOWN)}…` : argument;
}

/** Returns the error for a command line. If there is only one problem, the fix is its hint. */
export function usageError(problems: readonly UsageProblem[]): UserError {
  const [first] = problems;
  if (problems.length === 1 && first !== undefined) {
    const message = `Invalid command line: ${first.text}`;
    return new UserError('input-invalid', message, fixOf(first));
  }
  const lines = problems.map(
    ({ text, hint }) => `- ${hint === undefined ? text : `${text}; ${hint}`}`,
  );
  const message = `Invalid command line:\n${lines.join('\n')}`;
  return new UserError('input-invalid', message, HELP);
}

const HELP = 'Run the command with --help to see its options.';

function fixOf({ hint }: UsageProblem): string {
  if (hint === undefined) return HELP;
  const sentence = `${hint.slice(0, 1).toUpperCase()}${hint.slice(1)}`;
  return /[?.]$/.test(sentence) ? sentence : `${sentence}.`;
}
