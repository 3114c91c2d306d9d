import {
  openGitHub,
  repositoryOf
} from "./chunk-KX5ZUMSH.js";
import "./chunk-PUAPT4K3.js";
import "./chunk-FLH7M56A.js";
import "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
