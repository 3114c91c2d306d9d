import {
  main
} from "./chunk-ZHUHI3EH.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
