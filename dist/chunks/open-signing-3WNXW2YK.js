import {
  openSigning
} from "./chunk-4MUQY5YL.js";
import "./chunk-ULAZFXPV.js";
import "./chunk-4HCKDJLW.js";
import "./chunk-RL4IBFQP.js";
import "./chunk-LNKUYTYB.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
