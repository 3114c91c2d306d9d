/**
 * Limits of the Actions runner and of its service.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** Maximum number of annotations for each level and step. The runner silently drops further annotations. */
export const MAX_ANNOTATIONS = 10;

/** Maximum length of an annotation, in UTF-16 units. The runner truncates longer annotations. */
export const MAX_ANNOTATION_LENGTH = 4096;

/** Maximum size of a step's summary, in bytes. The runner does not show a larger summary at all. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const CUT_MARK = '… (cut)';

const SUMMARY_CUT_NOTE =
  '\n\n> The summary ends here, because the runner accepts at most 1 MiB per step. The files that this step wrote are complete.\n';

/** Returns the message. A message that exceeds the runner's limit is truncated and marked. */
export function cutMessage(message: string): string {
  if (message.length <= MAX_ANNOTATION_LENGTH) return message;
  return `${message.slice(0, MAX_ANNOTATION_LENGTH - CUT_MARK.length)}${CUT_MARK}`;
}

/** The part of a Markdown document that fits into the job summary. */
export interface SummaryPart {
  readonly text: string;
  readonly isCut: boolean;
}

/**
 * Returns the part of the Markdown that fits into the job summary. `usedBytes` bytes of the summary are already used.
 * Longer Markdown is truncated at the end of a line, and a note is added.
 */
export function fitSummary(markdown: string, usedBytes: number): SummaryPart {
  const bytes = Buffer.from(markdown);
  const noteBytes = Buffer.byteLength(SUMMARY_CUT_NOTE);
  // Reserves space for the note, in case the next part does not fit.
  const room = MAX_SUMMARY_BYTES - usedBytes - noteBytes;
  if (bytes.length <= room) return { text: markdown, isCut: false };
  const lineEnd = room > 0 ? bytes.lastIndexOf('\n', room - 1) : -1;
  return { text: `${bytes.toString('utf8', 0, lineEnd + 1)}${SUMMARY_CUT_NOTE}`, isCut: true };
}
