import {
  attestationsRefusal,
  createAttestation
} from "./chunk-IRTDWDZX.js";
import "./chunk-LWLS5U47.js";
import "./chunk-IT4YMHMA.js";
import "./chunk-X7UQN4ED.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  attestationsRefusal,
  createAttestation
};
