import {
  showReport
} from "./chunk-OQKPSD4S.js";
import "./chunk-FHB5ST7H.js";
import "./chunk-HMVKMCLO.js";
import "./chunk-OJB33FDD.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
