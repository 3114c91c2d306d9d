import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-SCYAOL5Z.js";
import "./chunk-66DVOZY5.js";
import "./chunk-KSAPSDIZ.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
