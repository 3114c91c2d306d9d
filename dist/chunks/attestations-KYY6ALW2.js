import {attestationsRefusal, createAttestation} from "./chunk-HJYLGHQU.js";
export {attestationsRefusal, createAttestation};
