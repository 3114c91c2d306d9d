import {
  openSigning
} from "./chunk-IT6APWJ3.js";
import "./chunk-D2FJTNDV.js";
import "./chunk-RBHKUR6T.js";
import "./chunk-6D6DUVRX.js";
import "./chunk-4OT3EQJJ.js";
import "./chunk-G3XLAG5J.js";
export {
  openSigning
};
