import type { Finding } from '../model/finding.ts';

/** Returns the title of a finding, and the details of the place if there are any, as sentences. */
export function titleSentence({ title, id, rule, description }: Finding): string {
  const sentence = `${title === '' ? id : title}.`;
  return rule === undefined || description === undefined ? sentence : `${sentence} ${description}`;
}
