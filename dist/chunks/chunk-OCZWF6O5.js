// shared/model/policy.ts
var FAIL_ON = ["critical", "high", "medium", "low", "none", "never"];

export {
  FAIL_ON
};
