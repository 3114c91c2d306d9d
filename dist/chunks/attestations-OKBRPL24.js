import {attestationsRefusal, createAttestation} from "./chunk-NQQCK6VL.js";
export {attestationsRefusal, createAttestation};
