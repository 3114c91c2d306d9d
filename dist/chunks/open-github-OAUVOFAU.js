import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-2EO7VAOJ.js";
import "./chunk-DLG3NBQ4.js";
import "./chunk-AVDMHK2P.js";
import "./chunk-HT5UQKYW.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
