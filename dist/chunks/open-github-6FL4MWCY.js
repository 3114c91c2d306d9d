import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-YJC3A6NM.js";
import "./chunk-UASBRQLG.js";
import "./chunk-HFM7OZZG.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
