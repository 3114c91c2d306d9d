import {
  main
} from "./chunk-EQVXDCZY.js";
import "./chunk-Q57OBXLY.js";
import "./chunk-N56T6FKH.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-WCJISNBD.js";
import "./chunk-2J5EGMLF.js";
import "./chunk-HCOXRU3V.js";
import "./chunk-4L454SSB.js";
import "./chunk-4T62MVMW.js";
import "./chunk-RITU75IW.js";
import "./chunk-FUGFG2TI.js";
import "./chunk-Z6NOLCMP.js";
import "./chunk-LNM35HNH.js";
import "./chunk-B3Q6YLYR.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
