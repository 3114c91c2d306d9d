import {
  showReport
} from "./chunk-3QPVJZ7N.js";
import "./chunk-67M4VW4M.js";
import "./chunk-P3T5HS6L.js";
import "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  showReport
};
