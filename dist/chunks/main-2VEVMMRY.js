import {
  main
} from "./chunk-RMGHNE44.js";
import "./chunk-TQDOCZV2.js";
import "./chunk-WEDPGVW5.js";
import "./chunk-FIZENXU4.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-LBSJIREO.js";
import "./chunk-TR2UG76N.js";
import "./chunk-Z33EZJV2.js";
import "./chunk-HQB4PQM3.js";
import "./chunk-LODKIWTO.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-BRAFAGYK.js";
import "./chunk-B6CN623K.js";
import "./chunk-A552RX2B.js";
import "./chunk-JTJQTYJJ.js";
import "./chunk-SVJBIXGS.js";
import "./chunk-UXATGCVC.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
