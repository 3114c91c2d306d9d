import {
  UserError
} from "./chunk-JTYIUYNF.js";

// shared/flows/inventory/resolve-choice.ts
var CENTRAL = "https://repo1.maven.org/maven2";
function repositoryUrls({
  stated,
  isOffline
}) {
  if (stated.length === 0) return isOffline ? [] : [CENTRAL];
  const [first, ...more] = stated;
  if (more.length === 0 && first === "none") return void 0;
  if (more.length === 0 && first === "local") return [];
  return stated.map(repositoryUrl);
}
function repositoryUrl(value) {
  const url = URL.canParse(value) ? new URL(value) : void 0;
  const isPlain = url !== void 0 && `${url.username}${url.password}${url.search}${url.hash}` === "";
  if (isPlain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, "");
  throw new UserError(
    "input-invalid",
    "Input `resolve` contains a value that is not the URL of a Maven repository.",
    "Set `resolve` to `none`, to `local`, or to https URLs without credentials, one per line."
  );
}

export {
  repositoryUrls
};
