import {attestationsRefusal, createAttestation} from "./chunk-W2BJZRYX.js";
export {attestationsRefusal, createAttestation};
