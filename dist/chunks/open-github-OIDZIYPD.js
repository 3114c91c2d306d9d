import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-B5LUDKN4.js";
import "./chunk-EXQ23GWY.js";
import "./chunk-2FKIMJUK.js";
import "./chunk-RVFCCLCR.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
