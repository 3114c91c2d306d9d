import {
  openGitHub,
  repositoryOf
} from "./chunk-5GC7IHYU.js";
import "./chunk-ZDL3CLOY.js";
import "./chunk-ZQIXMMFY.js";
import "./chunk-3UNRX64N.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
