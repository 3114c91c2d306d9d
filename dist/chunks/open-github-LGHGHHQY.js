import {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
} from "./chunk-OURI6Y3Q.js";
import "./chunk-6W262FKA.js";
import "./chunk-4CN6GEEY.js";
import "./chunk-5YC6QMGJ.js";
import "./chunk-EJ2PPSOD.js";
export {
  isEnterpriseServer,
  openGitHub,
  repositoryOf
};
