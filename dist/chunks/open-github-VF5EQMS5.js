import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-MV7IBOLF.js";
import "./chunk-FV3ICLNQ.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
