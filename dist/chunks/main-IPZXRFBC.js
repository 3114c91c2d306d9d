import {
  main
} from "./chunk-JKI5JIS5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-DPH5BOV2.js";
import "./chunk-MUWYOPOD.js";
import "./chunk-XA6RPOWI.js";
import "./chunk-ZE2UKJIF.js";
import "./chunk-6SM2HMRY.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
