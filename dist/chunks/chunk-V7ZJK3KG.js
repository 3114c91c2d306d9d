// shared/model/finding.ts
var SEVERITIES = ["critical", "high", "medium", "low", "none", "unknown"];
var FINDINGS_KIND = "assay/findings/v1";

export {
  SEVERITIES,
  FINDINGS_KIND
};
