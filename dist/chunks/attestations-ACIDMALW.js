import {attestationsRefusal, createAttestation} from "./chunk-HNLGEW4Y.js";
export {attestationsRefusal, createAttestation};
