import {
  openSigning
} from "./chunk-ICWDEFZK.js";
import "./chunk-NUGW4SL7.js";
import "./chunk-PP2RAH3N.js";
import "./chunk-W2MOTPET.js";
import "./chunk-ABTKLR35.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
