import {
  main
} from "./chunk-NST6XGZM.js";
import "./chunk-P3T5HS6L.js";
import "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
