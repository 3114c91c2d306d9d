import {
  attestationsRefusal,
  createAttestation
} from "./chunk-KGKOQXXF.js";
import "./chunk-RIAUEFKT.js";
import "./chunk-BDMI5BDC.js";
import "./chunk-E77ORLDZ.js";
import "./chunk-DBPWILTA.js";
import "./chunk-NIK3ZHBJ.js";
import "./chunk-XKMNP4OA.js";
export {
  attestationsRefusal,
  createAttestation
};
