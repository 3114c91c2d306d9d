import {attestationsRefusal, createAttestation} from "./chunk-TKCEZXHW.js";
export {attestationsRefusal, createAttestation};
