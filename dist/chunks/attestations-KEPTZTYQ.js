import {attestationsRefusal, createAttestation} from "./chunk-5E6HSWAG.js";
export {attestationsRefusal, createAttestation};
