import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-S7XHCLRI.js";
import "./chunk-E365ORO6.js";
import "./chunk-UHI6CRT5.js";
import "./chunk-4ESDXPR3.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
