import {
  attestationsRefusal,
  createAttestation
} from "./chunk-VL6TRODX.js";
import "./chunk-LDTCCZQB.js";
import "./chunk-PNZHRNOO.js";
import "./chunk-BMGTLZZB.js";
import "./chunk-QSGJVNHY.js";
import "./chunk-7HVXNZTF.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
