import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-2WYW6AJY.js";
import "./chunk-IIDJRGBO.js";
import "./chunk-PQLY4PUW.js";
import "./chunk-CKH5GJPZ.js";
import "./chunk-XKMNP4OA.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
