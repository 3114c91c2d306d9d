import {
  main
} from "./chunk-5GQB67BC.js";
import "./chunk-KQLSKKY7.js";
import "./chunk-FIZENXU4.js";
import "./chunk-WIG5Q4ND.js";
import "./chunk-UXMHYGBB.js";
import "./chunk-MJRSK3MI.js";
import "./chunk-V7ZJK3KG.js";
import "./chunk-AZ6QOUTQ.js";
import "./chunk-TQVKE3O4.js";
import "./chunk-SLC5KTJ6.js";
import "./chunk-MIR6MHET.js";
import "./chunk-ZZILVQFA.js";
import "./chunk-SPWC7RXH.js";
import "./chunk-B6CN623K.js";
import "./chunk-E3DNSOND.js";
import "./chunk-N7QQ7W4H.js";
import "./chunk-EJ2PPSOD.js";
export {
  main
};
