import {
  attestationsRefusal,
  createAttestation
} from "./chunk-2E67BSBK.js";
import "./chunk-ORYRWYMA.js";
import "./chunk-EQZQYEN2.js";
import "./chunk-2BNRPN2T.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
