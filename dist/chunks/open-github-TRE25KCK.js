import {
  openGitHub,
  repositoryOf
} from "./chunk-IHQZIHF2.js";
import "./chunk-335ZWITU.js";
import "./chunk-W5TRSPQI.js";
import "./chunk-SZ3BQDWU.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
