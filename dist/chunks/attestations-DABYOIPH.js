import {attestationsRefusal, createAttestation} from "./chunk-XJ7XGEZN.js";
export {attestationsRefusal, createAttestation};
