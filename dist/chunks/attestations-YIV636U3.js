import {
  attestationsRefusal,
  createAttestation
} from "./chunk-V3KQXZG5.js";
import "./chunk-QNDS5PER.js";
import "./chunk-LXZTFHDI.js";
import "./chunk-EVQJLZEP.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
