import {
  main
} from "./chunk-RHSVRECP.js";
import "./chunk-HM7PNOTM.js";
import "./chunk-IUO5RCEM.js";
import "./chunk-SJBTUH7U.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-BMVN75QR.js";
import "./chunk-X6TW5UTG.js";
import "./chunk-LIL37PI2.js";
import "./chunk-PUIRNE53.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
