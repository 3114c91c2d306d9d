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

/** The runner keeps this many annotations of each level in a step, and forgets the others. */
export const MAX_ANNOTATIONS_PER_LEVEL = 10;

/** The runner cuts a longer message. Characters. */
export const MAX_MESSAGE_LENGTH = 4096;

type Properties = Readonly<Record<string, string>>;
type Place = Pick<Annotation, 'line' | 'endLine' | 'col' | 'endColumn'>;

/** An annotation as the runner would keep it: valid place, path relative to the workspace, message cut. */
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

/** The rules of `ActionCommandManager.cs` (ValidateLinesAndColumns): what makes no sense is dropped. */
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
