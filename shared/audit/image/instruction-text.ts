/** Patterns for the text that the classic builder and BuildKit write around a command, such as build arguments. */
const CLASSIC = /^\/bin\/sh -c #\(nop\)\s*/;
const SHELL = /^(?:RUN )?(?:\|\d{1,5} [^\n]*? )?\/bin\/sh -c /;
const BUILDKIT = / # buildkit$/;

/** Returns the instruction as in a Dockerfile: `RUN make` for `RUN |1 A=1 /bin/sh -c make # buildkit`. */
export function instructionText(createdBy: string): string {
  const text = createdBy.replace(BUILDKIT, '').trim();
  if (CLASSIC.test(text)) return text.replace(CLASSIC, '');
  return SHELL.test(text) ? text.replace(SHELL, 'RUN ') : text;
}
