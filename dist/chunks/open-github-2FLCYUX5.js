import {
  openGitHub,
  repositoryOf
} from "./chunk-32GLK5T5.js";
import "./chunk-INUMIRMP.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
