import {
  openSigning
} from "./chunk-QVTVGXDM.js";
import "./chunk-C7NFI7UT.js";
import "./chunk-HNZNTIXZ.js";
import "./chunk-23AVVGRN.js";
import "./chunk-ZKLBKMDK.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
