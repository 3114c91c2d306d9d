import {attestationsRefusal, createAttestation} from "./chunk-EDRKDTYA.js";
export {attestationsRefusal, createAttestation};
