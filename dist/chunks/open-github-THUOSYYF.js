import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-4IPOPCNK.js";
import "./chunk-CUIGVXSO.js";
import "./chunk-WPLB2AJN.js";
import "./chunk-RVFCCLCR.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
