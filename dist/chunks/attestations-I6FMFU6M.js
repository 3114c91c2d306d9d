import {attestationsRefusal, createAttestation} from "./chunk-BZVEKNGG.js";
export {attestationsRefusal, createAttestation};
