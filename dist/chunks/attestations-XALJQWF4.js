import {attestationsRefusal, createAttestation} from "./chunk-VV2TY3BA.js";
export {attestationsRefusal, createAttestation};
