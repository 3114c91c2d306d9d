import {
  main
} from "./chunk-JNK2BQ54.js";
import "./chunk-GYJ3GR7I.js";
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
