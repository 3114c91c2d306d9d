import {
  openGitHub,
  repositoryOf
} from "./chunk-2EVBMXMI.js";
import "./chunk-OMWPPNH6.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
