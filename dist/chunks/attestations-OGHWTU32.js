import {attestationsRefusal, createAttestation} from "./chunk-FMZLIJTW.js";
export {attestationsRefusal, createAttestation};
