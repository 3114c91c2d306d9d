import {
  openGitHub,
  repositoryOf
} from "./chunk-M7KTQOIA.js";
import "./chunk-PIKGXFG5.js";
import "./chunk-OT55VCTT.js";
import "./chunk-ZYZ3IHX7.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
