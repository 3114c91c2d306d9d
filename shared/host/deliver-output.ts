import { resolve } from 'node:path';
import { type FileContent, writeFile } from '../files/write-file.ts';
import { escapeJsonControls } from '../text/sanitize.ts';
import { guardedFolders } from './guarded-folders.ts';
import type { OutputRequest } from './output-requests.ts';
import type { Paper } from './paper.ts';
import type { StepFolders } from './step.ts';

interface Delivery {
  readonly paper: Paper;
  /**
   * Sanitizes text for standard output. Not used for JSON. Undefined if standard output is neither a terminal nor a
   * log, because only these interpret control characters.
   */
  readonly sanitize: ((text: string) => string) | undefined;
  readonly step: Pick<StepFolders, 'kind' | 'workspace' | 'env'>;
}

/**
 * Writes a result to the requested file or to standard output. In JSON on standard output, characters that a terminal
 * interprets are first replaced with equivalent JSON escapes.
 */
export async function deliverOutput(
  { format, file }: OutputRequest,
  content: FileContent,
  { paper, sanitize, step }: Delivery,
): Promise<void> {
  if (file !== undefined) {
    writeFile(resolve(step.workspace, file), content, guardedFolders(step));
    return;
  }
  paper.deliver(printed(content, isJson(format) ? escapeJsonControls : sanitize));
}

function isJson(format: string): boolean {
  return format === 'sarif' || format.includes('json');
}

function* printed(
  content: FileContent,
  sanitize: ((text: string) => string) | undefined,
): Iterable<string> {
  let last = '';
  for (const chunk of chunksOf(content)) {
    last = sanitize === undefined ? chunk : sanitize(chunk);
    yield last;
  }
  if (!last.endsWith('\n')) yield '\n';
}

function chunksOf(content: FileContent): Iterable<string> {
  if (typeof content === 'string') return [content];
  if (content instanceof Uint8Array) return [Buffer.from(content).toString('utf8')];
  return content;
}
