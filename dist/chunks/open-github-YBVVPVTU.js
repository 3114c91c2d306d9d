import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-A6TSLP2I.js";
import "./chunk-35XY3FHO.js";
import "./chunk-MDU24MM4.js";
import "./chunk-Z4O3HSNI.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
