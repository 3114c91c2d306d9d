import {
  main
} from "./chunk-PDEBRT6P.js";
import "./chunk-BDQKGNDH.js";
import "./chunk-GXHIQFWB.js";
import "./chunk-2TCKMPK3.js";
import "./chunk-JJRRGE2E.js";
import "./chunk-LM7U7JXT.js";
import "./chunk-27HVNLIU.js";
import "./chunk-YGDDLUIL.js";
import "./chunk-LPOCDHD4.js";
import "./chunk-4T62MVMW.js";
import "./chunk-IYYQ7AI6.js";
import "./chunk-YAA7ORF2.js";
import "./chunk-62SV2NU7.js";
import "./chunk-ZQ66OP7K.js";
import "./chunk-XRWLL2GO.js";
import "./chunk-YGWZVOON.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
