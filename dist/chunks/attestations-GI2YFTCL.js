import {
  attestationsRefusal,
  createAttestation
} from "./chunk-QAKMECWM.js";
import "./chunk-UMFMUOVF.js";
import "./chunk-7O7VE6NH.js";
import "./chunk-CE2UQEHO.js";
import "./chunk-C2OB3XN3.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
