import {
  attestationsRefusal,
  createAttestation
} from "./chunk-54NMNSNX.js";
import "./chunk-KA2DFI3P.js";
import "./chunk-QD3XGGWZ.js";
import "./chunk-2ZMOZLVD.js";
import "./chunk-6ZQEVZMB.js";
import "./chunk-SDOS7APH.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
