import {
  openGitHub,
  repositoryOf
} from "./chunk-PLQZQTPK.js";
import "./chunk-OLWKHZTP.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
