import {attestationsRefusal, createAttestation} from "./chunk-US7WATZI.js";
export {attestationsRefusal, createAttestation};
