import {
  main
} from "./chunk-VEWNZDRW.js";
import "./chunk-IBVHSZVH.js";
import "./chunk-K6JNNLVR.js";
import "./chunk-YOJ6X3JN.js";
import "./chunk-M42LDTGU.js";
import "./chunk-F3KOASD5.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7Y7HBAST.js";
import "./chunk-EL67KRMR.js";
import "./chunk-YVLSJTA6.js";
import "./chunk-GGCAKBHB.js";
import "./chunk-6UDGWESN.js";
import "./chunk-PWTMZEYE.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
