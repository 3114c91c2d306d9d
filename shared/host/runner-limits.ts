/**
 * What the Actions runner and its service accept.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */

/** Annotations of one level that a step may show; the runner drops the rest without a word. */
export const MAX_ANNOTATIONS = 10;

/** UTF-16 units of an annotation's message; the runner cuts the rest off. */
export const MAX_ANNOTATION_LENGTH = 4096;

/** Bytes of a step's summary; with one more the runner shows none of it. */
export const MAX_SUMMARY_BYTES = 1024 * 1024;

const CUT_MARK = '… (cut)';

const SUMMARY_CUT_NOTE =
  '\n\n> The summary is cut here: the runner takes 1 MiB a step. The files that this step wrote are whole.\n';

/** The message, or as much of it as the runner would show, with a mark that it was longer. */
export function cutMessage(message: string): string {
  if (message.length <= MAX_ANNOTATION_LENGTH) return message;
  return `${message.slice(0, MAX_ANNOTATION_LENGTH - CUT_MARK.length)}${CUT_MARK}`;
}

/** What of `markdown` may be added to a summary of `usedBytes`. */
export interface SummaryPart {
  readonly text: string;
  readonly isCut: boolean;
}

/** Cuts at the end of a line, with a note, where the whole would be too much for the runner. */
export function fitSummary(markdown: string, usedBytes: number): SummaryPart {
  const bytes = Buffer.from(markdown);
  const noteBytes = Buffer.byteLength(SUMMARY_CUT_NOTE);
  // Room for the note is kept free, for the part that comes after this one and does not fit.
  const room = MAX_SUMMARY_BYTES - usedBytes - noteBytes;
  if (bytes.length <= room) return { text: markdown, isCut: false };
  const lineEnd = room > 0 ? bytes.lastIndexOf('\n', room - 1) : -1;
  return { text: `${bytes.toString('utf8', 0, lineEnd + 1)}${SUMMARY_CUT_NOTE}`, isCut: true };
}
