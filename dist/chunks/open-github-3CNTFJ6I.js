import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-3L2UX5I4.js";
import "./chunk-AUP2OG5I.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
