// shared/host/neutralise.ts
var CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
var CARRIAGE_RETURN_LINE_FEED = /\r\n/g;
var COMMAND = /^([^\S\n]*)::/gm;
var OLD_COMMAND = /##\[/g;
function neutraliseControls(text) {
  return text.replace(CARRIAGE_RETURN_LINE_FEED, "\n").replace(CONTROL, escapeOf);
}
function neutraliseLog(text) {
  return neutraliseControls(text).replace(OLD_COMMAND, "## [").replace(COMMAND, "$1: :");
}
function oneLine(text) {
  return neutraliseControls(text).replaceAll("\n", "\\n");
}
function escapeJsonControls(json) {
  return json.replaceAll("##[", "#\\u0023[").replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
function escapeOf(character) {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code < 256 ? `\\x${hex.padStart(2, "0")}` : `\\u${hex.padStart(4, "0")}`;
}

export {
  neutraliseControls,
  neutraliseLog,
  oneLine,
  escapeJsonControls
};
