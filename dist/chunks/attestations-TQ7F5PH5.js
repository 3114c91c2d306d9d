import {attestationsRefusal, createAttestation} from "./chunk-6XCQWPTG.js";
export {attestationsRefusal, createAttestation};
