import {
  attestationsRefusal,
  createAttestation
} from "./chunk-NIPGPRKE.js";
import "./chunk-SNRXNS4G.js";
import "./chunk-KVLNOHFZ.js";
import "./chunk-NKAYA4YW.js";
import "./chunk-DXCVPETD.js";
import "./chunk-XWKLIWX4.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
