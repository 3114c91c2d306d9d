import {
  openGitHub,
  repositoryOf
} from "./chunk-CGS2PQWM.js";
import "./chunk-ZMW5YGP5.js";
import "./chunk-N3IEL5BW.js";
import "./chunk-4UXBWD5I.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
