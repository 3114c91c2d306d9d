import {
  openGitHub,
  repositoryOf
} from "./chunk-DVOYPDTM.js";
import "./chunk-BDJL45GM.js";
import "./chunk-56KCN6HX.js";
import "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
