import {
  openGitHub,
  repositoryOf
} from "./chunk-WQBE6TS4.js";
import "./chunk-6YVMCOO5.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
