import {
  openGitHub,
  repositoryOf
} from "./chunk-FBD4RQ7J.js";
import "./chunk-XI372YQR.js";
import "./chunk-PBQLYVAN.js";
import "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
