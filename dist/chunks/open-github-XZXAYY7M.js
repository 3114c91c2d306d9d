import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-4NWK4CWG.js";
import "./chunk-ZX42VQ6B.js";
import "./chunk-BDMDDBNL.js";
import "./chunk-Z4O3HSNI.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
