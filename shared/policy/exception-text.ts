import type { Finding } from '../model/finding.ts';

/** Matches text that does not need quotes inside `{ }` in YAML. */
const PLAIN = /^[\w./%~-][\w.:/@%+~-]{0,300}$/;

/** Returns the entry under `ignore:` in a policy file that suppresses a finding: `- { id: CVE-2021-23337, … }`. */
export function findingException({ id, package: about, rule, location }: Finding): string {
  if (rule === undefined) return exceptionText(id, about?.purl);
  return `- { id: ${flowText(id)}, path: ${flowText(location.path)}, reason: … }`;
}

/** Returns an exception for an advisory or a package rule. The user replaces its `…` with a reason. */
export function exceptionText(id: string, purl: string | undefined): string {
  const about = purl === undefined ? '' : `purl: ${flowText(withoutQualifiers(purl))}, `;
  return `- { id: ${flowText(id)}, ${about}reason: … }`;
}

function withoutQualifiers(purl: string): string {
  return purl.split(/[?#]/, 1)[0] ?? '';
}

function flowText(text: string): string {
  return PLAIN.test(text) && !text.endsWith(':') ? text : JSON.stringify(text);
}
