import {attestationsRefusal, createAttestation} from "./chunk-DYGY6RBT.js";
export {attestationsRefusal, createAttestation};
