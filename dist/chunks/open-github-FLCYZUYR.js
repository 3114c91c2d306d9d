import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-Z66YNZKR.js";
import "./chunk-P7BPELK6.js";
import "./chunk-TBRPDZ67.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
