import type { Finding } from '../model/finding.ts';

/** Returns the title of a finding as a sentence. The details of the location follow, if there are any. */
export function titleSentence({ title, id, rule, description }: Finding): string {
  const sentence = `${title === '' ? id : title}.`;
  return rule === undefined || description === undefined ? sentence : `${sentence} ${description}`;
}
