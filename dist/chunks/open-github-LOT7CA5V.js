import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-WFHUH76V.js";
import "./chunk-XDOYY45Q.js";
import "./chunk-T5P43DOW.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
