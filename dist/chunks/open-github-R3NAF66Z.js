import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-KXODN7SB.js";
import "./chunk-V563AME5.js";
import "./chunk-5NRAA7QJ.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
