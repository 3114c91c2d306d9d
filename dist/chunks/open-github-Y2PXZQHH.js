import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-74A2XULP.js";
import "./chunk-THO5MDHI.js";
import "./chunk-TODVR6T3.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
