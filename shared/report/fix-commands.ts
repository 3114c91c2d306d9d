import { countNoun } from '../text/count.ts';
import { BREAK, type Line, MAX_COMMAND, message, note, text } from './block.ts';
import { MAX_SHORT_COMMAND } from './grouped-fixes.ts';

/**
 * Returns the command of a fix. A long command is collapsed, so that the other fixes stay visible.
 *
 * @param folders Number of folders in which the command runs.
 */
export function commandSpans(command: string | undefined, folders: number): Line {
  if (command === undefined) return [];
  if (command.length > MAX_COMMAND) return [note('The command is in findings.json.')];
  if (command.length <= MAX_SHORT_COMMAND) return [{ as: 'command', text: command }];
  return [{ as: 'command', text: command, label: labelOf('Command', folders) }];
}

/** Maximum length of an instruction, in characters. Renderers would shorten a longer one. */
const MAX_INSTRUCTION = 300;

/** Returns the alternative to a change: an instruction or a command. A long command is collapsed. */
export function alternativeSpans(alternative: string, folders: number): Line {
  const command = /^`([^`]+)`$/.exec(alternative)?.[1] ?? '';
  if (command.length > MAX_COMMAND) return [];
  if (command.length > MAX_SHORT_COMMAND) {
    return [{ as: 'command', text: command, label: labelOf('Alternative command', folders) }];
  }
  return alternative === '' || alternative.length > MAX_INSTRUCTION
    ? []
    : [BREAK, text('Or: '), ...message(alternative)];
}

function labelOf(noun: string, folders: number): string {
  return folders === 1 ? noun : `${noun} for ${countNoun(folders, 'folder')}`;
}
