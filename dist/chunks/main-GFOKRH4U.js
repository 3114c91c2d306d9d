import {
  main
} from "./chunk-QBPDBHPJ.js";
import "./chunk-NSGJE6DE.js";
import "./chunk-JUPM6VAX.js";
import "./chunk-LSSQT2RJ.js";
import "./chunk-2Y26P3SY.js";
import "./chunk-X26UZA3I.js";
import "./chunk-UPOGI3PJ.js";
import "./chunk-YOJUYWR5.js";
import "./chunk-RXMX2EED.js";
import "./chunk-NYPYAU7M.js";
import "./chunk-XKMNP4OA.js";
export {
  main
};
