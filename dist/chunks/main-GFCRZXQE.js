import {
  main
} from "./chunk-2N3JO66U.js";
import "./chunk-GRF2DHW2.js";
import "./chunk-LF5JHJSW.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-ENFIITBN.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-A77AMD7E.js";
import "./chunk-RIWRHHR2.js";
import "./chunk-ZHBETV7P.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-ROOBARLG.js";
import "./chunk-VS3CLZC4.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-ZUOR6Q35.js";
import "./chunk-WCV446CW.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
