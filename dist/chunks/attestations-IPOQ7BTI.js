import {
  attestationsRefusal,
  createAttestation
} from "./chunk-TDAQB3FC.js";
import "./chunk-LZ7H4LVT.js";
import "./chunk-T7OTVMOL.js";
import "./chunk-A3PMQ5NU.js";
import "./chunk-ELGMNIMJ.js";
import "./chunk-5NGOXDFS.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
