import {
  openGitHub,
  repositoryOf
} from "./chunk-XXTEYO7Y.js";
import "./chunk-QC3WX2Y3.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
