import {
  attestationsRefusal,
  createAttestation
} from "./chunk-DCGBPARM.js";
import "./chunk-JZ6NB7PK.js";
import "./chunk-KFS4CV36.js";
import "./chunk-4NBCPLS6.js";
import "./chunk-HYN2GBT3.js";
import "./chunk-4ESDXPR3.js";
export {
  attestationsRefusal,
  createAttestation
};
