import {attestationsRefusal, createAttestation} from "./chunk-REY52MKE.js";
export {attestationsRefusal, createAttestation};
