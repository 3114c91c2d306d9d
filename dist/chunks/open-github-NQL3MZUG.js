import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-EEXMZTHN.js";
import "./chunk-SNMCFTHW.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
