import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-O3FAG2AB.js";
import "./chunk-MEJBUQLW.js";
import "./chunk-MZIYJ6MB.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
