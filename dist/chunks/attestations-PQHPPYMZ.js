import {
  attestationsRefusal,
  createAttestation
} from "./chunk-HOTOZIUY.js";
import "./chunk-IAKF2WYQ.js";
import "./chunk-YT7V2GDN.js";
import "./chunk-2SZ7T2QU.js";
import "./chunk-TRRO3PXF.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
