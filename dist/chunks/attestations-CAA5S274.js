import {attestationsRefusal, createAttestation} from "./chunk-O3CHWENA.js";
export {attestationsRefusal, createAttestation};
