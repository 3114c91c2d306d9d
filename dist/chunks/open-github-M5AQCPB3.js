import {
  openGitHub,
  repositoryOf
} from "./chunk-I4ECXUQC.js";
import "./chunk-YYPSLASD.js";
import "./chunk-THSWDJFT.js";
import "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
