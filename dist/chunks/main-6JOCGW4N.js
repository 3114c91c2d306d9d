import {
  main,
  mainWithin
} from "./chunk-VCZDKMS4.js";
import "./chunk-QUACBYO2.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-2VMZMXUK.js";
import "./chunk-SD5X3BLQ.js";
import "./chunk-VXZUSQT3.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
