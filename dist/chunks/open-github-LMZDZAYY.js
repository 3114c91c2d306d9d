import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-CAJCGACU.js";
import "./chunk-AGDBTAJH.js";
import "./chunk-EJLHZTOJ.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
