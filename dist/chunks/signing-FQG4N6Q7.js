import {
  openSigning
} from "./chunk-S7A5I5IW.js";
import "./chunk-QHP77D3Q.js";
import "./chunk-DCRL4KXE.js";
import "./chunk-645UMK4Q.js";
import "./chunk-W2JMO5OE.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
