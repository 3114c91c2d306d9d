import type { Rule } from '../../rule.ts';
import { workflowControls } from '../controls.ts';
import { hooksOf } from '../pre-commit.ts';
import { scalarPlaces } from '../scalar-text.ts';
import type { WorkflowFile } from '../subjects.ts';

/** Matches a download from a host other than the machine itself. */
const DOWNLOAD =
  /\b(?:curl|wget|git clone|iwr|Invoke-WebRequest)\b[^\n|;&]{0,300}?\bhttp:\/\/(?!localhost|127\.|0\.0\.0\.0|\[::1\]|host\.docker|[\w-]+(?::\d+)?(?:\/|\s|$))[^\s"'|;)]+/gi;

export const rule: Rule<WorkflowFile> = {
  id: 'workflow/plain-http',
  title: 'A download uses plain HTTP',
  severity: 'medium',
  profile: 'essential',
  why: 'Anyone on the network can change an unencrypted download.',
  fix: 'Use `https:`.',
  references: ['https://docs.github.com/actions/reference/security/secure-use'],
  aliases: ['insecure-url-scheme'],
  controls: workflowControls({ hipaa: ['164.312(e)'] }),
  *check(subject) {
    for (const { value, address } of hooksOf(subject)) {
      if (/^(?:http|git):\/\//i.test(value.text)) yield { at: value.span, address };
    }
    for (const step of subject.steps) {
      if (step.run === undefined) continue;
      const place = scalarPlaces(subject.file.text, step.run);
      for (const { index, 0: text } of step.run.text.matchAll(DOWNLOAD)) {
        const from = index + text.search(/http:\/\//i);
        yield {
          at: place({ start: from, end: index + text.length }),
          address: `${step.address}.run: ${text.slice(0, 80)}`,
          edits: [{ span: place({ start: from, end: from + 5 }), text: 'https:', isSafe: false }],
        };
      }
    }
  },
};
