import {
  attestationsRefusal,
  createAttestation
} from "./chunk-7B5AEUDP.js";
import "./chunk-QEK73BNX.js";
import "./chunk-3NBGACLZ.js";
import "./chunk-AW6CCQPT.js";
import "./chunk-WVQM2GY2.js";
import "./chunk-6KBSCAJ4.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
