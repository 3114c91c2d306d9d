import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-VZ72SUUX.js";
import "./chunk-EKYCK4TI.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
