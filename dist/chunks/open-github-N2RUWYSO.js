import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-PE45ZMGA.js";
import "./chunk-B4ZW25DR.js";
import "./chunk-SLOFMR5Z.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
