import {attestationsRefusal, createAttestation} from "./chunk-VJIOM2TO.js";
export {attestationsRefusal, createAttestation};
