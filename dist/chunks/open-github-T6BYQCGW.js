import {
  openGitHub,
  repositoryOf
} from "./chunk-JU3GOMSH.js";
import "./chunk-ZIL4JSSR.js";
import "./chunk-QDLW2QKK.js";
import "./chunk-W3XDBUTH.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
