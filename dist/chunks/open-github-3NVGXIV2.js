import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-LMV2Y3PA.js";
import "./chunk-ZMU5H5PE.js";
import "./chunk-TF27PW7E.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
