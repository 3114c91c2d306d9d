import {
  main
} from "./chunk-GSXOCCOM.js";
import "./chunk-4756ZCKO.js";
import "./chunk-K5ZSABSX.js";
import "./chunk-ZBJT7H7V.js";
import "./chunk-TKCULYIU.js";
import "./chunk-7NKZF3KY.js";
import "./chunk-R7DKDFWM.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
