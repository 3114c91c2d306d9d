import {attestationsRefusal, createAttestation} from "./chunk-KPP7NGYC.js";
export {attestationsRefusal, createAttestation};
