import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-TOQD6D4Y.js";
import "./chunk-DWUKYY77.js";
import "./chunk-76QCSSRU.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
