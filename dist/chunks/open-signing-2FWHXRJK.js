import {
  openSigning
} from "./chunk-HZABEYEJ.js";
import "./chunk-EGYW5JJR.js";
import "./chunk-BLUKFUWX.js";
import "./chunk-SB5E3H7I.js";
import "./chunk-XFKEHE3P.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
