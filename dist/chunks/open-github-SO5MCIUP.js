import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-ORYRWYMA.js";
import "./chunk-2BNRPN2T.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
