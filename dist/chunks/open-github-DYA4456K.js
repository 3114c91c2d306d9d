import {
  openGitHub,
  repositoryOf
} from "./chunk-FXV6TTTQ.js";
import "./chunk-OFX3TZCW.js";
import "./chunk-BPWVWQOB.js";
import "./chunk-ENC2U5UR.js";
import "./chunk-KAO2RF6T.js";
export {
  openGitHub,
  repositoryOf
};
