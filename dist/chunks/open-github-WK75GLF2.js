import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-BSOQY2IL.js";
import "./chunk-UHUEQSOU.js";
import "./chunk-KL5SKB6N.js";
import "./chunk-GLBK7LJB.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
