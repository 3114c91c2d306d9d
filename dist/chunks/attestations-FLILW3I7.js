import {attestationsRefusal, createAttestation} from "./chunk-VPEQSGE5.js";
export {attestationsRefusal, createAttestation};
