import {
  attestationsRefusal,
  createAttestation
} from "./chunk-65ZUJE7Z.js";
import "./chunk-N4LN2QT2.js";
import "./chunk-ZZCIO5PJ.js";
import "./chunk-STWHN2ZD.js";
import "./chunk-QNORMKA6.js";
import "./chunk-RTLQRWRY.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
