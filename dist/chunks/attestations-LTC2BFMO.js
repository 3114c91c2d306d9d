import {attestationsRefusal, createAttestation} from "./chunk-XOBDUVZG.js";
export {attestationsRefusal, createAttestation};
