import {
  main
} from "./chunk-QM3OIRQT.js";
import "./chunk-ZPIE5BLB.js";
import "./chunk-X6Z27AN6.js";
import "./chunk-TTRXJADW.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-SM4G6OJX.js";
import "./chunk-XJO5RXN6.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
