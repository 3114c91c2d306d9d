import {attestationsRefusal, createAttestation} from "./chunk-M7TEN4XB.js";
export {attestationsRefusal, createAttestation};
