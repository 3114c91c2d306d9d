import {
  openGitHub,
  repositoryOf
} from "./chunk-FXPSH4DP.js";
import "./chunk-TX3XSOAZ.js";
import "./chunk-ENFUSZDN.js";
import "./chunk-6HX22B5Y.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
