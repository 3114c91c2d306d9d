import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-BJRBPSSU.js";
import "./chunk-477FMWA6.js";
import "./chunk-PDDQ2E3J.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
