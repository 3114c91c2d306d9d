import {
  openGitHub,
  repositoryOf
} from "./chunk-5LBEV736.js";
import "./chunk-MCSOSA5K.js";
import "./chunk-EYZMORZ6.js";
import "./chunk-YZZKLJZG.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
