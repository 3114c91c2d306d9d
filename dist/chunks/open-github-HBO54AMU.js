import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-DLRRMC3X.js";
import "./chunk-PK3TSOKS.js";
import "./chunk-6TDETR3N.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
