import {
  main
} from "./chunk-IC45GCUI.js";
import "./chunk-KFIWL5EC.js";
import "./chunk-OBMRKWVJ.js";
import "./chunk-SMCZ5JG3.js";
import "./chunk-DRNOMZRF.js";
import "./chunk-T3T77SH3.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-UJMBCTOB.js";
import "./chunk-67OZ4QR4.js";
import "./chunk-D3M3PS4G.js";
import "./chunk-EA4V7TCS.js";
import "./chunk-JTCN2UCP.js";
import "./chunk-TLOUTQQM.js";
import "./chunk-FZJ3MQNH.js";
import "./chunk-IG5OLN7J.js";
import "./chunk-N4YOXMZD.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
