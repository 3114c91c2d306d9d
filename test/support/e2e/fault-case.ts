import { RemoteError, TrustError, UserError } from '../../../shared/errors/errors.ts';
import type { FaultKind, Phase } from './fault-phases.ts';
import { createFaultSubject, type FaultRunner, type FaultSubject } from './fault-world.ts';

/** One service that fails in one way, once or permanently. */
export interface FaultCase {
  readonly action: 'sign' | 'attest';
  readonly phase: Phase;
  readonly fault: FaultKind;
  readonly lasts: 'once' | 'for good';
}

export interface CaseResult {
  readonly problems: readonly string[];
  /** The result of the run with the fault. */
  readonly ended: 'well' | 'failed';
}

/** A number above the number of attempts for any request. */
const FOR_GOOD = 1_000_000;

/** Minimum length of a leaked token part that would be useful to an attacker. */
const TELLING_LENGTH = 24;

export function nameOfCase({ action, phase, fault, lasts }: FaultCase): string {
  return `${action}: ${phase.name}: ${fault} ${lasts}`;
}

/**
 * Runs an action while a service fails, and once more after the service works again. A temporary fault must do no harm.
 * A failed run must name the missing evidence, or write nothing, and the next run must create the missing evidence. No
 * evidence may be duplicated, and no secret may be shown.
 */
export async function runFaultCase(runner: FaultRunner, each: FaultCase): Promise<CaseResult> {
  const { action, phase, fault, lasts } = each;
  const subject = await createFaultSubject(runner, {
    action,
    hasApi: phase.hasApi === true,
    inputs: phase.inputs ?? {},
  });
  try {
    const hasStruck = phase.strike(subject, fault, lasts === 'once' ? 1 : FOR_GOOD);
    const first = await subject.run(fault === 'hang' ? phase.matches : undefined);
    subject.registry.faults.length = 0;
    subject.sigstore.mend();
    subject.github.mend();
    const problems =
      first.error === undefined
        ? await problemsOfSuccess(subject, 'the first run')
        : await problemsOfFailure(subject, first.error, lasts);
    problems.push(...secretsIn(first.said, subject.secrets));
    if (!hasStruck()) problems.push('the fault affected no request');
    if (first.error !== undefined || lasts === 'for good') {
      const second = await subject.run();
      if (second.error === undefined) {
        problems.push(...(await problemsOfSuccess(subject, 'the next run')));
      } else problems.push(`the next run fails: ${second.error}`);
      problems.push(...secretsIn(second.said, subject.secrets));
    }
    problems.push(...subject.github.violations.flatMap((violation) => violation.problems));
    return { problems, ended: first.error === undefined ? 'well' : 'failed' };
  } finally {
    await subject.close();
  }
}

async function problemsOfSuccess(subject: FaultSubject, which: string): Promise<string[]> {
  const missing = await subject.missing();
  const surplus = await subject.surplus();
  return [
    ...missing.map((name) => `${which} ends well without ${name}`),
    ...surplus.map((name) => `after ${which} there are ${name}`),
  ];
}

async function problemsOfFailure(
  subject: FaultSubject,
  error: unknown,
  lasts: FaultCase['lasts'],
): Promise<string[]> {
  const isExplained =
    error instanceof RemoteError || error instanceof TrustError || error instanceof UserError;
  if (!isExplained) return [`an error that is not explained: ${describe(error)}`];
  const problems = lasts === 'once' ? [`a fault that passes ends the run: ${error.message}`] : [];
  if (await subject.isUntouched()) return problems;
  const unnamed = (await subject.missing()).filter((name) => !error.message.includes(name));
  problems.push(...unnamed.map((name) => `it does not say that it is missing: ${name}`));
  return problems;
}

function describe(error: unknown): string {
  return error instanceof Error ? String(error.stack) : String(error);
}

function secretsIn(said: string, secrets: readonly string[]): string[] {
  const token = /eyJ[\w-]{20,}\.eyJ[\w-]{20,}/.exec(said)?.[0];
  const whole = token === undefined ? [] : [`it shows a token: ${token.slice(0, 60)}`];
  const parts = secrets.flatMap((secret) => {
    const part = partIn(said, secret);
    return part === undefined ? [] : [`it shows ${part.slice(0, 60)}`];
  });
  return [...whole, ...parts];
}

/**
 * A truncated secret is also secret. Only the signature of a JSON Web Token is secret, because the certificate
 * contains its claims.
 */
function partIn(said: string, secret: string): string | undefined {
  const body = secret.slice(secret.lastIndexOf('.') + 1);
  for (let start = 0; start + TELLING_LENGTH <= body.length; start += TELLING_LENGTH / 2) {
    const part = body.slice(start, start + TELLING_LENGTH);
    if (said.includes(part)) return part;
  }
  return said.includes(secret) ? secret : undefined;
}
