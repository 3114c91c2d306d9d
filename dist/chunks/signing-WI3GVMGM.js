import {
  openSigning
} from "./chunk-WCJISNBD.js";
import "./chunk-2J5EGMLF.js";
import "./chunk-RITU75IW.js";
import "./chunk-FUGFG2TI.js";
import "./chunk-Z6NOLCMP.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
