import {
  main
} from "./chunk-FIFUBNOA.js";
import "./chunk-ENXFCQVS.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-OQKPSD4S.js";
import "./chunk-FHB5ST7H.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
