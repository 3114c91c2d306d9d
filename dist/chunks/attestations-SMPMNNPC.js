import {
  attestationsRefusal,
  createAttestation
} from "./chunk-52FYPRLS.js";
import "./chunk-OT3PPCO7.js";
import "./chunk-MJ4RF4NM.js";
import "./chunk-QAVPTODU.js";
import "./chunk-AN745S7R.js";
import "./chunk-JPAYOFXT.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
