import type { Reason } from '../../model/decision.ts';
import type { Problem } from '../../model/inventory.ts';
import { grouped } from '../../text/count.ts';

interface ProblemRule extends Pick<Reason, 'rule' | 'accept'> {
  /** Phrase about several problems, such as `manifests have no lockfile`. */
  readonly several: string;
}

/** Maximum number of problems that the error describes. The result file lists all problems. */
const MAX_DESCRIBED = 3;

/**
 * Maximum total length of the descriptions, in characters. The first description may be longer. Reports truncate longer
 * messages.
 */
const MAX_LENGTH = 280;

/** Returns one error for all problems. It describes the first ones and counts the others. */
export function problemReasons(
  problems: readonly Problem[],
  { rule, accept, several }: ProblemRule,
): readonly Reason[] {
  if (problems.length === 0) return [];
  const isOne = problems.length === 1;
  const shown = problems.slice(0, MAX_DESCRIBED).map(withoutStep);
  const described = withinLength(shown.map(isOne ? describe : summarize));
  const left = problems.length - described.length;
  const details = [
    ...described.map(withoutPeriod),
    ...(left > 0 ? [`and ${grouped(left)} more`] : []),
  ];
  const message = isOne
    ? described.join()
    : `${grouped(problems.length)} ${several}: ${details.join('; ')}`;
  return [
    {
      rule,
      outcome: 'error',
      message,
      accept,
      findings: [],
      ...(!isOne && { items: details }),
    },
  ];
}

/** Returns the first description, and those that follow until the maximum total length is reached. */
function withinLength(texts: readonly string[]): readonly string[] {
  let length = 0;
  return texts.filter((text, at) => {
    length += text.length;
    return at === 0 || length <= MAX_LENGTH;
  });
}

function withoutPeriod(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/**
 * Codes for advisories that are outdated or missing. Their fix is not repeated here. The next step of every report
 * contains the command that downloads advisories.
 */
const DOWNLOADED: ReadonlySet<string> = new Set(['stale', 'not-found']);

function withoutStep(problem: Problem): Problem {
  const { code, message } = problem;
  return DOWNLOADED.has(code)
    ? { ...problem, message: message.split('. Fix: ', 1).join() }
    : problem;
}

/**
 * Returns the message of a problem with its location. If an advisory could not be compared, omits the end of the
 * message, which describes the consequence. Several messages then fit.
 */
function summarize(problem: Problem): string {
  const { code, message } = problem;
  const [short = ''] = code === 'undecided' ? message.split(', so ', 1) : [message];
  return describe({ ...problem, message: short });
}

/**
 * Returns the message of a problem with its location. Adds the path only if the message does not already start with it.
 */
function describe({ path, line, message }: Problem): string {
  if (message.startsWith(`${path} `)) return message;
  return line === undefined ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
