import {
  attestationsRefusal,
  createAttestation
} from "./chunk-E3BSNPIL.js";
import "./chunk-PADTWOW5.js";
import "./chunk-PLQZQTPK.js";
import "./chunk-OLWKHZTP.js";
import "./chunk-YLLOTZRS.js";
import "./chunk-HQDZJZFE.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
