import {
  openGitHub,
  repositoryOf
} from "./chunk-IHCC4ZZS.js";
import "./chunk-H55JLBCP.js";
import "./chunk-G6HBLWPT.js";
import "./chunk-HMVWW5VD.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
