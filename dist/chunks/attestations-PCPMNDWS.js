import {attestationsRefusal, createAttestation} from "./chunk-DPQG64KQ.js";
export {attestationsRefusal, createAttestation};
