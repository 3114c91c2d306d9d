import {attestationsRefusal, createAttestation} from "./chunk-MABOY67E.js";
export {attestationsRefusal, createAttestation};
