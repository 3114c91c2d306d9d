import {
  openSigning
} from "./chunk-KLXCW347.js";
import "./chunk-5ZCYXHOX.js";
import "./chunk-OEQNOYLW.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
