import {
  openSigning
} from "./chunk-J7YCEHRD.js";
import "./chunk-INZMBBVY.js";
import "./chunk-HA4D4LKY.js";
import "./chunk-IOSPSIC3.js";
import "./chunk-ETVU5YIV.js";
import "./chunk-6OKONAAZ.js";
import "./chunk-Z4O3HSNI.js";
export {
  openSigning
};
