import {
  main
} from "./chunk-E3CCIXSG.js";
import "./chunk-CTDVHAWW.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-D4QYKA3T.js";
import "./chunk-4YLFJDBV.js";
import "./chunk-GWPFTCHW.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
