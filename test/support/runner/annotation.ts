import { isAbsolute, relative } from 'node:path';

export type AnnotationLevel = 'error' | 'warning' | 'notice';

export interface Annotation {
  readonly level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly col?: number;
  readonly endColumn?: number;
}

/** Maximum number of annotations per level that the runner keeps in a step. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** Maximum length of a message, in characters. The runner shortens longer messages. */
export const MAX_MESSAGE_LENGTH = 4096;

type Properties = Readonly<Record<string, string>>;
type Place = Pick<Annotation, 'line' | 'endLine' | 'col' | 'endColumn'>;

/**
 * Returns an annotation as the runner keeps it, with a valid position, a path relative to the workspace and a
 * shortened message.
 */
export function annotationOf(
  level: AnnotationLevel,
  message: string,
  properties: Properties,
  workspace: string,
): Annotation {
  const { file, title } = properties;
  return {
    level,
    message: message.slice(0, MAX_MESSAGE_LENGTH),
    ...(title === undefined ? {} : { title }),
    ...(file === undefined ? {} : { file: pathFrom(workspace, file) }),
    ...placeOf(properties),
  };
}

/** Applies the rules of `ActionCommandManager.cs` (ValidateLinesAndColumns), which drop invalid positions. */
function placeOf(properties: Properties): Place {
  const endLine = integer(properties['endline']);
  const endColumn = integer(properties['endcolumn']);
  const line = integer(properties['line']) ?? endLine;
  const col = integer(properties['col']) ?? endColumn;
  const spansLines = endLine !== undefined && endLine !== line;
  const hasColumns = line !== undefined && !spansLines && isOrdered(col, endColumn);
  return {
    ...(isOrdered(line, endLine) ? defined({ line, endLine }) : {}),
    ...(hasColumns ? defined({ col, endColumn }) : {}),
  };
}

function isOrdered(start: number | undefined, end: number | undefined): boolean {
  return start === undefined || end === undefined || start <= end;
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

function defined(values: Readonly<Record<string, number | undefined>>): Place {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

function pathFrom(workspace: string, file: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(workspace, file);
  return path.startsWith('..') ? file : path;
}
