import {
  main
} from "./chunk-CNM6LZ4V.js";
import "./chunk-3L3G4NBD.js";
import "./chunk-BIVF3X22.js";
import "./chunk-ORETY7BF.js";
import "./chunk-SQWRT5HM.js";
import "./chunk-SUEFY42C.js";
import "./chunk-AZ77DAIP.js";
import "./chunk-ZFEEEC6Q.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
