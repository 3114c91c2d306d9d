import {attestationsRefusal, createAttestation} from "./chunk-GDTLFTS3.js";
export {attestationsRefusal, createAttestation};
