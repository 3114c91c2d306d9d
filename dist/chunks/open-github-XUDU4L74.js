import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-DIN4RVKT.js";
import "./chunk-ZMVSK5GD.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
