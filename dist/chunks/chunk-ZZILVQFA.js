import {
  DataError
} from "./chunk-EJ2PPSOD.js";

// shared/json/parse-json.ts
var BYTE_ORDER_MARK = 65279;
var POSITION = /at position (\d+)/;
function parseJson(bytes, path) {
  const text = withoutByteOrderMark(typeof bytes === "string" ? bytes : bytes.toString("utf8"));
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError(
      "malformed",
      "this is not valid JSON",
      { path, line: lineOf(cause, text) },
      {
        cause
      }
    );
  }
}
function withoutByteOrderMark(text) {
  return text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
}
function lineOf(error, text) {
  if (!(error instanceof SyntaxError)) return void 0;
  const position = POSITION.exec(error.message)?.[1];
  const end = position === void 0 ? text.length : Number(position);
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

export {
  parseJson
};
