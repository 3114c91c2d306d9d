/** An SPDX annotation whose comment begins so holds, as JSON, what SPDX has no field for. */
export const FACTS_PREFIX = 'assay:facts ';
