import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-F2ZXXKXM.js";
import "./chunk-KVR556WN.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
