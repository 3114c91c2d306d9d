import {
  openSigning
} from "./chunk-LV7RUYW7.js";
import "./chunk-L7AHCVUY.js";
import "./chunk-U2EHLCYC.js";
import "./chunk-RKFVPRLO.js";
import "./chunk-SZFP22GB.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
