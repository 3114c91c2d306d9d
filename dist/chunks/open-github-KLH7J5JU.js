import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-UMFMUOVF.js";
import "./chunk-CE2UQEHO.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
