import {
  main
} from "./chunk-T2SZM4P4.js";
import "./chunk-PVE6OMJY.js";
import "./chunk-RD6VRJUF.js";
import "./chunk-JC2DTUQU.js";
import "./chunk-4SBDGAFG.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-F2E4JIVB.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
