import {
  main
} from "./chunk-EDU56XVB.js";
import "./chunk-HHVJUCQL.js";
import "./chunk-VC554P4B.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-6L2CAVUM.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-RUP76L3Y.js";
import "./chunk-JX4SPPJ3.js";
import "./chunk-CN2HBB72.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-VA33ZEO3.js";
import "./chunk-2YMWG2ZB.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ORLYU4QX.js";
import "./chunk-AN3LLNA4.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
