import type { Decision, Reason } from '../model/decision.ts';
import { countNoun, listed } from '../text/count.ts';

/** Prefix of a suggested policy entry that suppresses a finding or accepts a package. */
const EXCEPTION = '- ';

/** Maximum number of exceptions in one report text. Nobody accepts a hundred findings one by one. */
const MAX_EXCEPTIONS = 3;

/**
 * Returns the policy settings that accept these reasons, such as ``To accept: `unlocked: allow` ``. Settings for all
 * findings or gaps in a reason come first. Exceptions for single findings or packages follow. A step that the user must
 * take before adding an exception is at the start. Returns an empty string if no setting accepts the reasons.
 */
export function acceptText(reasons: readonly Reason[]): string {
  const all = keysText(reasons.flatMap(({ accept }) => accept ?? []));
  const one = keysText(reasons.flatMap(({ acceptOne }) => acceptOne ?? []));
  const before = reasons.flatMap((reason) => reason.before ?? []);
  const parts = [
    ...new Set(all === '' && one === '' ? [] : before),
    ...(all === '' ? [] : [`To accept: ${all}`]),
    ...(one === '' ? [] : [`To accept one: ${one}`]),
  ];
  return parts.join('. ');
}

/**
 * Returns the text of `acceptText`, followed by the section and the file for the settings: ``(section `scan:` of
 * `.assay.yml`)``. Returns an empty string if no setting accepts the reasons.
 */
export function acceptSentence(
  decisions: readonly Pick<Decision, 'action' | 'policy' | 'reasons'>[],
): string {
  const reasons = decisions.flatMap(({ action, reasons }) =>
    reasons.map((reason) => ({ ...reason, action })),
  );
  const text = acceptText(reasons);
  if (text === '') return '';
  const sections = listed(acceptSections(reasons).map((name) => `\`${name}\``));
  return `${text} (section ${sections} of ${policyName(decisions)})`;
}

/**
 * Returns the name of the policy file to which users can add an exception. For the policy of the base branch, the name
 * of the branch follows: `` `.assay.yml` on main ``.
 */
function policyName(decisions: readonly Pick<Decision, 'policy'>[]): string {
  const { path, from, branch } = decisions.find(({ policy }) => policy !== undefined)?.policy ?? {};
  const name = `\`${(path ?? '.assay.yml').replaceAll('`', "'")}\``;
  return from === 'base' ? `${name} on ${branch ?? 'the base branch'}` : name;
}

/** Returns the policy sections that the reasons belong to: `scan:`, `audit:`, or both. */
export function acceptSections(
  reasons: readonly (Pick<Reason, 'accept' | 'acceptOne'> & { readonly action?: string })[],
): readonly string[] {
  const accepted = reasons.filter(({ accept, acceptOne }) => (accept ?? acceptOne) !== undefined);
  const names = accepted.map(({ action }) => (action === 'audit' ? 'audit:' : 'scan:'));
  return [...new Set(names)];
}

function keysText(lines: readonly string[]): string {
  const keys = [...new Set(lines)].sort();
  const settings = keys.filter((key) => !key.startsWith(EXCEPTION));
  const exceptions = keys.filter((key) => key.startsWith(EXCEPTION));
  const more = exceptions.length - MAX_EXCEPTIONS;
  const shown = [...settings, ...exceptions.slice(0, MAX_EXCEPTIONS)].map((key) => `\`${key}\``);
  const text = listed([...shown, ...(more > 0 ? [countNoun(more, 'more exception')] : [])]);
  return exceptions.length === 0 ? text : `${text} under \`ignore:\``;
}
