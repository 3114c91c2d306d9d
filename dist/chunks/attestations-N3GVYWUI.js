import {attestationsRefusal, createAttestation} from "./chunk-5IBPZCOT.js";
export {attestationsRefusal, createAttestation};
