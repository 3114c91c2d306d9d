import {
  openGitHub,
  repositoryOf
} from "./chunk-WL6WDCN5.js";
import "./chunk-LPGVWTOD.js";
import "./chunk-4TXJ32LE.js";
import "./chunk-VCGB5ZFL.js";
import "./chunk-MYBEWRCH.js";
export {
  openGitHub,
  repositoryOf
};
