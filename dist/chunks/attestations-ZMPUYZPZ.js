import {attestationsRefusal, createAttestation} from "./chunk-UE3HWVGD.js";
export {attestationsRefusal, createAttestation};
