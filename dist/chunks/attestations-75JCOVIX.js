import {
  attestationsRefusal,
  createAttestation
} from "./chunk-L7P2NWRA.js";
import "./chunk-3L2UX5I4.js";
import "./chunk-HFUG3VYS.js";
import "./chunk-AUP2OG5I.js";
import "./chunk-B7DG52F3.js";
import "./chunk-RVFCCLCR.js";
export {
  attestationsRefusal,
  createAttestation
};
