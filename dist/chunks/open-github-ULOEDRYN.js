import {
  openGitHub,
  repositoryOf
} from "./chunk-RNC7ACHP.js";
import "./chunk-Z7C3XQXV.js";
import "./chunk-VNHGFIVA.js";
import "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
