import {
  main
} from "./chunk-HQVFKE66.js";
import "./chunk-WEA7NHQQ.js";
import "./chunk-O2EXV3TC.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-JI2YCKK3.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-577IPFY2.js";
import "./chunk-MG5KC6QF.js";
import "./chunk-XBD3AZRZ.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-5AXETP46.js";
import "./chunk-4IBXI5CN.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-CLRFUU7T.js";
import "./chunk-WZRU4GLT.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
