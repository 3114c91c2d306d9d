import {
  DataError,
  RemoteError,
  TrustError,
  UserError
} from "./chunk-EJ2PPSOD.js";

// shared/errors/describe.ts
var REPORT_HINT = "This is a defect in Assay: please report it with the lines above.";
function describeError(error) {
  if (error instanceof UserError) return { message: error.message, fix: error.fix };
  if (error instanceof DataError)
    return { message: `${placeOf(error)}: ${error.message}`, fix: "" };
  if (error instanceof RemoteError) return { message: error.message, fix: error.fix };
  if (error instanceof TrustError) return { message: error.message, fix: "" };
  if (error instanceof Error) return { message: error.stack ?? error.message, fix: REPORT_HINT };
  return { message: String(error), fix: REPORT_HINT };
}
function placeOf(error) {
  return error.place.line === void 0 ? error.place.path : `${error.place.path}:${error.place.line}`;
}

export {
  describeError
};
