import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-ZHQOSDQT.js";
import "./chunk-NYNU7YAV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
