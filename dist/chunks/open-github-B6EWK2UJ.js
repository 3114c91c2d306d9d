import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-2D6JQDSF.js";
import "./chunk-2B6IIJSK.js";
import "./chunk-2VFHZGH2.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
