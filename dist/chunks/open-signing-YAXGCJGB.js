import {
  openSigning
} from "./chunk-R5X6QXOU.js";
import "./chunk-KX3AXXTN.js";
import "./chunk-4ZYLTKYF.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
