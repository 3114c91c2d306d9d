import {
  openGitHub,
  repositoryOf
} from "./chunk-DWNEC4PT.js";
import "./chunk-MIEYB3N7.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
