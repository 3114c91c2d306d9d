import {
  main
} from "./chunk-T6VLNM3V.js";
import "./chunk-GYJ3GR7I.js";
import "./chunk-TLP6LMPS.js";
import "./chunk-MZHNZOWV.js";
import "./chunk-VVTYSQTS.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-ULAZFXPV.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
