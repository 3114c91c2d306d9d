// shared/host/verdict.ts
var ORDER = ["pass", "fail", "error"];
function worse(a, b) {
  return ORDER.indexOf(b) > ORDER.indexOf(a) ? b : a;
}
var PASS_EXIT_CODE = 0;
var FAIL_EXIT_CODE = 1;
var ERROR_EXIT_CODE = 2;
function exitCodeOf(outcome) {
  switch (outcome) {
    case "pass":
      return PASS_EXIT_CODE;
    case "fail":
      return FAIL_EXIT_CODE;
    case "error":
      return ERROR_EXIT_CODE;
  }
}

export {
  worse,
  PASS_EXIT_CODE,
  FAIL_EXIT_CODE,
  ERROR_EXIT_CODE,
  exitCodeOf
};
