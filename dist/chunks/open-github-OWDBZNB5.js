import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-A3PBTFEK.js";
import "./chunk-TLRQA64P.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
