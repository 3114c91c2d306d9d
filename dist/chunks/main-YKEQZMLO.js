import {
  main
} from "./chunk-5QNMSZRX.js";
import "./chunk-C7UPAIP7.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-6QJV6VFR.js";
import "./chunk-7Y7HBAST.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
