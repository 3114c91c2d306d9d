import {
  main
} from "./chunk-MKBPRNLO.js";
import "./chunk-B6CN623K.js";
import "./chunk-IX7O2O7D.js";
import "./chunk-E3DNSOND.js";
import "./chunk-VFFWOYGM.js";
import "./chunk-EBLLS5GR.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-HLB4NX5T.js";
import "./chunk-XF6KXW55.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
