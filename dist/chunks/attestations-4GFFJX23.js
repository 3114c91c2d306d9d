import {attestationsRefusal, createAttestation} from "./chunk-XX3ESPVQ.js";
export {attestationsRefusal, createAttestation};
