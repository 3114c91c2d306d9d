import {
  openGitHub,
  repositoryOf
} from "./chunk-Z5EJFBPJ.js";
import "./chunk-2MWXQZ5S.js";
import "./chunk-WB6UATZA.js";
import "./chunk-RJFO4FVH.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
