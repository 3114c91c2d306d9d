import {
  openGitHub,
  repositoryOf
} from "./chunk-QGRGJYIA.js";
import "./chunk-FSAX2ZDS.js";
import "./chunk-ADIJKVGS.js";
import "./chunk-M5N27XA4.js";
import "./chunk-JTYIUYNF.js";
export {
  openGitHub,
  repositoryOf
};
