import {
  showReport
} from "./chunk-D4QYKA3T.js";
import "./chunk-4YLFJDBV.js";
import "./chunk-GWPFTCHW.js";
import "./chunk-UCHLIEPN.js";
import "./chunk-5LDXIZNS.js";
import "./chunk-KAO2RF6T.js";
export {
  showReport
};
