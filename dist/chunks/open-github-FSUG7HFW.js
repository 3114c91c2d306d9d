import {
  openGitHub,
  repositoryOf
} from "./chunk-RNPC2EFF.js";
import "./chunk-UFZYH3AO.js";
import "./chunk-I6SNHLPZ.js";
import "./chunk-FWSJ6BX5.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
