import {
  openGitHub,
  repositoryOf
} from "./chunk-QDPCIYD3.js";
import "./chunk-MYJPMJPH.js";
import "./chunk-RAEYFPGO.js";
import "./chunk-WYYA2LGC.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
