import {
  showReport
} from "./chunk-Q5EPC2YU.js";
import "./chunk-H4P75GBV.js";
import "./chunk-QF34ZBMA.js";
import "./chunk-DYLZNVFV.js";
import "./chunk-MYBEWRCH.js";
export {
  showReport
};
