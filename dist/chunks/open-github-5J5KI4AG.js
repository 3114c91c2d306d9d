import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-NRTJK2CV.js";
import "./chunk-CWHHU53B.js";
import "./chunk-FHZRXWLJ.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
