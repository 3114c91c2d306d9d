import {
  main
} from "./chunk-LSYKRQTL.js";
import "./chunk-NXJNR3KX.js";
import "./chunk-F2E4JIVB.js";
import "./chunk-O5VOQLBL.js";
import "./chunk-ZHKASK74.js";
import "./chunk-5BZ5NW4B.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
