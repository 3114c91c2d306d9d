import {
  main
} from "./chunk-53XCUNQO.js";
import "./chunk-DXTHUW32.js";
import "./chunk-MY6MQ5AT.js";
import "./chunk-CVVOTSYA.js";
import "./chunk-S7A5I5IW.js";
import "./chunk-QHP77D3Q.js";
import "./chunk-CCBAIXNF.js";
import "./chunk-XZCUSY2Y.js";
import "./chunk-4T62MVMW.js";
import "./chunk-DCRL4KXE.js";
import "./chunk-645UMK4Q.js";
import "./chunk-W2JMO5OE.js";
import "./chunk-MRDWVXII.js";
import "./chunk-4SNBC5XA.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
