import {attestationsRefusal, createAttestation} from "./chunk-HHTMQ5Q6.js";
export {attestationsRefusal, createAttestation};
