import {
  openGitHub,
  repositoryOf
} from "./chunk-XICDSHOW.js";
import "./chunk-R77XEX6D.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
