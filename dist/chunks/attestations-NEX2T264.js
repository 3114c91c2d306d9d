import {
  attestationsRefusal,
  createAttestation
} from "./chunk-SMF3MV25.js";
import "./chunk-JJXL2HJD.js";
import "./chunk-K2L2NFON.js";
import "./chunk-WD5SWH2V.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
