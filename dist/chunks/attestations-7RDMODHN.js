import {attestationsRefusal, createAttestation} from "./chunk-ETAYPGCA.js";
export {attestationsRefusal, createAttestation};
