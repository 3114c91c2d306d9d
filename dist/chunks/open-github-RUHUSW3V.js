import {
  openGitHub,
  repositoryOf
} from "./chunk-Q7D4BGIE.js";
import "./chunk-SRSB6QLW.js";
import "./chunk-E2UZ32ZI.js";
import "./chunk-BLL6KUWP.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
