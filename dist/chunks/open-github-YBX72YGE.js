import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-DC2S25J3.js";
import "./chunk-OCC3CDMG.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
