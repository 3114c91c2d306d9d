import {
  openGitHub,
  repositoryOf
} from "./chunk-MJ4RF4NM.js";
import "./chunk-QAVPTODU.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
