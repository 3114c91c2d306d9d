/** The messages between the main thread and the thread that checks some of the areas. */
import { DataError, type DataErrorCode, type DataPlace } from '../errors/errors.ts';
import type { Area, AreaResult, AuditFile } from './area.ts';
import type { AreaFiles } from './areas.ts';
import type { AuditFacts, Hit } from './rule.ts';

/** The facts that areas use, without functions, so that they can be sent to a thread. */
type PlainFacts = Omit<AuditFacts, 'custom' | 'isCustomFile' | 'isPolicyFile'>;

/** The areas to check. A file that belongs to several areas is sent once. */
export interface AreaRequest {
  readonly files: readonly AuditFile[];
  /** For each area, the indexes of its files. */
  readonly areas: readonly { readonly name: string; readonly files: readonly number[] }[];
  readonly facts: PlainFacts;
}

/** The result of an area. An error that is sent between threads loses its class, so it is sent as plain data. */
export interface AreaReply extends Omit<AreaResult, 'hits' | 'problems'> {
  readonly hits: readonly {
    /** ID of the rule. */
    readonly rule: string;
    /** Index of the file, or a part of a file that the area read as a file. */
    readonly file: number | AuditFile;
    readonly hit: Hit;
  }[];
  readonly problems: readonly {
    readonly code: DataErrorCode;
    readonly message: string;
    readonly place: DataPlace;
  }[];
}

export function areaRequest(
  areas: readonly AreaFiles[],
  { custom, isCustomFile, isPolicyFile, ...facts }: AuditFacts,
): AreaRequest {
  const files = [...new Set(areas.flatMap((each) => each.files))];
  const indexes = indexesOf(files);
  return {
    files,
    areas: areas.map(({ area, files: own }) => ({
      name: area.name,
      files: own.map((file) => indexes.get(file) ?? -1),
    })),
    facts,
  };
}

export function areaReply(
  { hits, problems, ...result }: AreaResult,
  files: readonly AuditFile[],
): AreaReply {
  const indexes = indexesOf(files);
  return {
    ...result,
    hits: hits.map(({ rule, file, hit }) => ({
      rule: rule.id,
      file: indexes.get(file) ?? file,
      hit,
    })),
    problems: problems.map(({ code, message, place }) => ({ code, message, place })),
  };
}

/** Returns the result of an area as the area itself would return it in this thread. */
export function areaResult(
  { hits, problems, ...result }: AreaReply,
  { rules }: Area,
  files: readonly AuditFile[],
): AreaResult {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  return {
    ...result,
    hits: hits.map(({ rule: id, file: given, hit }) => {
      const rule = byId.get(id);
      const file = typeof given === 'number' ? files[given] : given;
      if (rule === undefined || file === undefined) throw new Error(`${id} has no rule or no file`);
      return { rule, file, hit };
    }),
    problems: problems.map(({ code, message, place }) => new DataError(code, message, place)),
  };
}

function indexesOf(files: readonly AuditFile[]): ReadonlyMap<AuditFile, number> {
  return new Map(files.map((file, index) => [file, index]));
}
