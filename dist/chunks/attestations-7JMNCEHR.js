import {attestationsRefusal, createAttestation} from "./chunk-SNYRRTWR.js";
export {attestationsRefusal, createAttestation};
