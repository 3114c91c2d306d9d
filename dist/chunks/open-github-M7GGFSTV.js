import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-RQF3JJY6.js";
import "./chunk-QDJAJOEI.js";
import "./chunk-SS3S2AOT.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
