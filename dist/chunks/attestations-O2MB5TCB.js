import {attestationsRefusal, createAttestation} from "./chunk-URAO2HZ2.js";
export {attestationsRefusal, createAttestation};
