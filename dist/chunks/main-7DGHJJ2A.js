import {
  main
} from "./chunk-4PKCAASN.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-UPHECLER.js";
import "./chunk-5G73SZQM.js";
import "./chunk-GM4B6T6O.js";
import "./chunk-TVAVSRC2.js";
import "./chunk-IVGFEYGG.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
