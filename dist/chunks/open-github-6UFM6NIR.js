import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-DCV3G6FO.js";
import "./chunk-HHZ3MTSB.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
