import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-ZFTVMYER.js";
import "./chunk-X7MS5M5R.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
