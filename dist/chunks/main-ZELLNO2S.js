import {
  main
} from "./chunk-ETLUXL2G.js";
import "./chunk-B6CN623K.js";
import "./chunk-6OF6ESRW.js";
import "./chunk-E3DNSOND.js";
import "./chunk-LM4UQUBP.js";
import "./chunk-ZCRSRQQO.js";
import "./chunk-3TAPQBMJ.js";
import "./chunk-HLB4NX5T.js";
import "./chunk-5YJVEAWG.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
