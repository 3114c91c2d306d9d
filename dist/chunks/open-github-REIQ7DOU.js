import {
  openGitHub,
  repositoryOf
} from "./chunk-V7XL427S.js";
import "./chunk-Z7A3TBSY.js";
import "./chunk-QHPJNTE7.js";
import "./chunk-K2OOLIQ7.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
