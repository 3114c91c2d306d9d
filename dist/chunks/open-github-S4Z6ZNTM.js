import {
  openGitHub,
  repositoryOf
} from "./chunk-OBSG7VZX.js";
import "./chunk-NA7JZEAI.js";
import "./chunk-F3ABEMF4.js";
import "./chunk-NDEGQDAG.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
