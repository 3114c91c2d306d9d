import {
  withoutVersion
} from "./chunk-GHNH6WYY.js";

// shared/report/sarif-category.ts
function sarifCategory({ kind, name, platform }) {
  const lasting = kind === "image" ? withoutVersion(name) : name;
  return ["assay", kind, lasting, ...platform === void 0 ? [] : [platform]].join("/");
}

export {
  sarifCategory
};
