import {attestationsRefusal, createAttestation} from "./chunk-YAMTJQP3.js";
export {attestationsRefusal, createAttestation};
