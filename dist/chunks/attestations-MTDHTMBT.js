import {attestationsRefusal, createAttestation} from "./chunk-4WQ3JTME.js";
export {attestationsRefusal, createAttestation};
