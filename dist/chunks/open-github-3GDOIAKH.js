import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-AMCQRRIB.js";
import "./chunk-2S2EE2H2.js";
import "./chunk-TTB52GB2.js";
import "./chunk-BQ7L6ADK.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
