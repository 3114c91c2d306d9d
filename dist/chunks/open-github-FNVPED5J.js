import {
  openGitHub,
  repositoryOf
} from "./chunk-KEIWXMQN.js";
import "./chunk-WRYH5CTL.js";
import "./chunk-KEICQSOW.js";
import "./chunk-6QSKYFUB.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
