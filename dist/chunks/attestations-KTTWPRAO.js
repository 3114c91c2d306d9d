import {
  attestationsRefusal,
  createAttestation
} from "./chunk-SQTYXJ2E.js";
import "./chunk-XWVADVTG.js";
import "./chunk-GDEKOCTB.js";
import "./chunk-KJIV2V52.js";
import "./chunk-SXPB7MKA.js";
import "./chunk-WDS4WHV2.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
