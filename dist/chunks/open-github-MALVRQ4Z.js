import {
  openGitHub,
  repositoryOf
} from "./chunk-DZSBNE46.js";
import "./chunk-2MQVCSRT.js";
import "./chunk-4MWOCEIU.js";
import "./chunk-62DGP7QQ.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
