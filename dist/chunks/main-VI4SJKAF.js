import {
  main
} from "./chunk-IIKUDVH5.js";
import "./chunk-6SYEXPHI.js";
import "./chunk-JJTJ7NAH.js";
import "./chunk-JC2DTUQU.js";
import "./chunk-4SBDGAFG.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-K357DQ6Q.js";
import "./chunk-KVG457K2.js";
import "./chunk-ORETY7BF.js";
import "./chunk-SQWRT5HM.js";
import "./chunk-SUEFY42C.js";
import "./chunk-FKBXIGUB.js";
import "./chunk-ZHKASK74.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
