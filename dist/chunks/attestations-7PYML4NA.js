import {
  attestationsRefusal,
  createAttestation
} from "./chunk-UKBH7XGP.js";
import "./chunk-MV7IBOLF.js";
import "./chunk-5ZR3E3XJ.js";
import "./chunk-FV3ICLNQ.js";
import "./chunk-CMOMGRXO.js";
import "./chunk-HT5UQKYW.js";
export {
  attestationsRefusal,
  createAttestation
};
