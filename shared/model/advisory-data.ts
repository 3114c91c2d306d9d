import { count, list, nullable, object, optional, text } from '../json/define-schema.ts';
import type { Infer } from '../json/schema.ts';

/** A list that the policy file names: known exploited vulnerabilities or exploit probabilities. */
const datedListSchema = object({
  /** Name of the list: `KEV` or `EPSS`. */
  name: text,
  /** ISO date when the list was published. */
  dated: text,
  /** Age of the list in days at the time of the scan. Present only if the list was too old. */
  ageDays: optional(count),
});

/** The advisory data for one ecosystem. */
const recordsSchema = object({
  ecosystem: text,
  /** Number of records: all records in the folder, or the records that the service returned. */
  records: count,
  /** ISO time of the newest of these records. Absent if there are no records. */
  newest: nullable(text),
  /** ISO time of the request. Present only if the data came from a live service. */
  asked: nullable(text),
  /** Age of the newest record in days at the time of the scan. Present only if the data was too old. */
  ageDays: optional(count),
});

/** The advisory data that a scan used. */
export const advisoryDataSchema = object({
  /** Source of the data: `https://api.osv.dev`, or a folder name. */
  name: text,
  /** ISO time of the newest record in the results, if known. */
  newest: nullable(text),
  /** The advisory data for each requested ecosystem, sorted by the name of the ecosystem. */
  records: optional(list(recordsSchema)),
  /** The lists that the policy file names and that Assay read. */
  lists: optional(list(datedListSchema)),
});

export type AdvisoryData = Infer<typeof advisoryDataSchema>;
