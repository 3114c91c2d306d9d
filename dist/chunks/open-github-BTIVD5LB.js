import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-HUXDPMNL.js";
import "./chunk-M3YLUJQH.js";
import "./chunk-V7YXURB3.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
