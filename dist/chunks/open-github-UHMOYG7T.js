import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-P6WWSDJ6.js";
import "./chunk-MZHWW376.js";
import "./chunk-4WDL55Q5.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
