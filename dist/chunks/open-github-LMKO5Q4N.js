import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-NYS5NWM2.js";
import "./chunk-W27WIGVY.js";
import "./chunk-2QFFKWPK.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
