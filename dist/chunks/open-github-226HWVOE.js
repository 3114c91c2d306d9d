import {
  openGitHub,
  repositoryOf
} from "./chunk-FVLMCTJU.js";
import "./chunk-VDF5NQGY.js";
import "./chunk-T3AQXASF.js";
import "./chunk-6W7X2LVE.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
