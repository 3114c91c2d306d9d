import {
  openGitHub,
  repositoryOf
} from "./chunk-S7UN4M7A.js";
import "./chunk-SEUMJHD4.js";
import "./chunk-S4S22A3R.js";
import "./chunk-4FKQ5Z5T.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
