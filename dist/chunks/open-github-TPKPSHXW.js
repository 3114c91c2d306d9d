import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-X6UO22SF.js";
import "./chunk-NDLIBFXM.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
