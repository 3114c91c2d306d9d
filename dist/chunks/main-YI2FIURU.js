import {
  main
} from "./chunk-F2FI7PLJ.js";
import "./chunk-K357DQ6Q.js";
import "./chunk-KVG457K2.js";
import "./chunk-ORETY7BF.js";
import "./chunk-SQWRT5HM.js";
import "./chunk-SUEFY42C.js";
import "./chunk-O5VOQLBL.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
