import {
  openGitHub,
  repositoryOf
} from "./chunk-CDRP3DKM.js";
import "./chunk-IB6MI72M.js";
import "./chunk-PGGWTGGG.js";
import "./chunk-6BZFAMQ5.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
