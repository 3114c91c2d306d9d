import {
  openGitHub,
  repositoryOf
} from "./chunk-P4O7W3EZ.js";
import "./chunk-HBPCUXPA.js";
import "./chunk-I2T3BX5X.js";
import "./chunk-V27UC4C3.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
