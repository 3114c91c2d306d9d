import {attestationsRefusal, createAttestation} from "./chunk-RX5XZM3D.js";
export {attestationsRefusal, createAttestation};
