import {
  showReport
} from "./chunk-DPH5BOV2.js";
import "./chunk-MUWYOPOD.js";
import "./chunk-XA6RPOWI.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  showReport
};
