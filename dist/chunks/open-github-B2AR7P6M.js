import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-43247ZLK.js";
import "./chunk-7CTQVVLD.js";
import "./chunk-FHDB4CTY.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
