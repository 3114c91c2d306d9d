import {
  main
} from "./chunk-W77L5FUW.js";
import "./chunk-DDT56NL7.js";
import "./chunk-4AERAF4A.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-GJQVDNGR.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-Z4SHP3IO.js";
import "./chunk-IM5H4KQT.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-ZNZTBUNI.js";
import "./chunk-XATW5RVP.js";
import "./chunk-HKLE4TST.js";
import "./chunk-GGKEYH2L.js";
import "./chunk-PR4EHXTP.js";
import "./chunk-B64CQOCT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
