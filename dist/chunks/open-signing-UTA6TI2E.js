import {
  openSigning
} from "./chunk-Q4RYDRUW.js";
import "./chunk-6EXMZANS.js";
import "./chunk-2LBRNVRP.js";
import "./chunk-QUE3CRD3.js";
import "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  openSigning
};
