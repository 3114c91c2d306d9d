import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-WXCLI5RG.js";
import "./chunk-VWRG3THJ.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
