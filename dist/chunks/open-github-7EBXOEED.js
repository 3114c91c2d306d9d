import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-X55G2CT5.js";
import "./chunk-LJNBFP4U.js";
import "./chunk-3WJUOTQC.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
