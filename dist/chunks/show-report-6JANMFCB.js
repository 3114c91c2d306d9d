import {
  showReport
} from "./chunk-6QJV6VFR.js";
import "./chunk-7Y7HBAST.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  showReport
};
