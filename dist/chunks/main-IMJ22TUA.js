import {
  main
} from "./chunk-6OD25YFX.js";
import "./chunk-PVOJCPHH.js";
import "./chunk-DDT56NL7.js";
import "./chunk-EIJEZIIS.js";
import "./chunk-YPSOVFTF.js";
import "./chunk-2WKEK42I.js";
import "./chunk-CEX357AT.js";
import "./chunk-YTW22Q4H.js";
import "./chunk-ANCV5IXQ.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-VXTGE6JF.js";
import "./chunk-W37MZ3QY.js";
import "./chunk-OO2RR7SK.js";
import "./chunk-DO6RWW72.js";
import "./chunk-VJHOP3QL.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-E3U7ZBEF.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-JJD4N63U.js";
import "./chunk-F5CYRNV7.js";
import "./chunk-65NVBDUB.js";
import "./chunk-T7CQSDKZ.js";
import "./chunk-UZNTMGME.js";
import "./chunk-CWLEWVPE.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
