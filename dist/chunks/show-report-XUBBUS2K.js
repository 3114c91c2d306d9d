import {
  showReport
} from "./chunk-PVE6OMJY.js";
import "./chunk-JC2DTUQU.js";
import "./chunk-4SBDGAFG.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  showReport
};
