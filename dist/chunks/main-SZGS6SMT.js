import {
  main
} from "./chunk-ZVEL74R4.js";
import "./chunk-DDT56NL7.js";
import "./chunk-OROY7RSI.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-O5WL4KRC.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-AH5YDKXM.js";
import "./chunk-ZBAPJWDA.js";
import "./chunk-JG6SUIAF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-7AREWHYH.js";
import "./chunk-PGUQAKHP.js";
import "./chunk-3ZT6URVZ.js";
import "./chunk-RPLOHWNJ.js";
import "./chunk-NUIR4Y74.js";
import "./chunk-XGS34SEP.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
