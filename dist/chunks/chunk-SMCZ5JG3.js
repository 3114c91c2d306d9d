import {
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/flows/results/document-timestamp.ts
var MAX_SECONDS = 253402300799;
function documentTimestamp(env) {
  const text = env["SOURCE_DATE_EPOCH"] ?? "";
  if (text === "") return void 0;
  const seconds = Number(text);
  if (/^\d{1,12}$/.test(text) && seconds <= MAX_SECONDS) {
    return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
  }
  throw new UserError(
    "input-invalid",
    "The environment variable SOURCE_DATE_EPOCH is not a number of seconds since 1970.",
    "Set the variable to whole seconds, such as the output of `git log -1 --format=%ct`."
  );
}

export {
  documentTimestamp
};
