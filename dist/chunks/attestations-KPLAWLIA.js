import {attestationsRefusal, createAttestation} from "./chunk-5JUE3EYS.js";
export {attestationsRefusal, createAttestation};
