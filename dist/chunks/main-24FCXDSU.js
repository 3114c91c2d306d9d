import {
  main
} from "./chunk-UTGLU2R7.js";
import "./chunk-J2KYRS3Q.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ZZWWQLKT.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-NIBMX2O5.js";
import "./chunk-C5LXRCMV.js";
import "./chunk-SWQ5P7KE.js";
import "./chunk-OWANCGMB.js";
import "./chunk-DMOCNFSZ.js";
import "./chunk-D3VQUUJV.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-62EXTENZ.js";
import "./chunk-VE562KIL.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
