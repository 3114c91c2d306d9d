import {
  openGitHub,
  repositoryOf
} from "./chunk-N4LN2QT2.js";
import "./chunk-STWHN2ZD.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
