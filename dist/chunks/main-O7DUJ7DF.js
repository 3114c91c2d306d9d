import {
  main
} from "./chunk-E6LCUOKC.js";
import "./chunk-TZUVJ5D4.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-Q5EPC2YU.js";
import "./chunk-H4P75GBV.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  main
};
